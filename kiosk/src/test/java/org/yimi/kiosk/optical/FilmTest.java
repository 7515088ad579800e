package org.yimi.kiosk.optical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.Receiver.Taken;
import org.yimi.content.optical.Receiver;

class FilmTest {
    private static final int PIXELS = 3;

    @ParameterizedTest
    @EnumSource
    void aReaderOfPicturesGetsTheBundleBack(Preset preset) throws Exception {
        var bundle = bundle(5_000);
        var film = new Film(List.of(bundle), preset);
        var receiver = new Receiver();
        Taken taken = new Taken.Nothing();
        for (var shown = 0; shown < film.roundLength(); shown++) taken = receiver.take(read(film.at(shown)));

        assertThat(taken).isInstanceOfSatisfying(Taken.Whole.class, whole -> assertThat(whole.stream()).isEqualTo(bundle));
    }

    @Test
    void longAndShortBundlesAreAllWholeAfterOneRound() {
        var bundles = List.of(bundle(100_000), bundle(900), bundle(30_000));
        var film = new Film(bundles, Preset.USUAL);

        assertThat(film.roundLength()).isEqualTo(bundles.stream().mapToInt(b -> Preset.USUAL.frames(b.length())).sum());
        assertThat(received(film, IntStream.range(0, film.roundLength()).toArray())).containsExactlyInAnyOrderElementsOf(bundles);
    }

    @Test
    void whoComesLateOrMissesHalfHasAllOfThemInTheEnd() {
        var bundles = List.of(bundle(20_000), bundle(7_000), bundle(1));
        var film = new Film(bundles, Preset.FAST);
        var random = new Random(5);
        var seen = IntStream.range(7, 6 * film.roundLength()).filter(_ -> random.nextBoolean()).toArray();

        assertThat(received(film, seen)).containsExactlyInAnyOrderElementsOf(bundles);
    }

    @Test
    void howLongItTakesIsSaidBeforeItStarts() {
        var film = new Film(List.of(bundle(8 * 816), bundle(8 * 816)), Preset.USUAL);

        assertThat(film.takes()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void moreBundlesThanAReaderKeepsApartAreRefused() {
        var nine = IntStream.range(1, 10).mapToObj(FilmTest::bundle).toList();

        assertThatThrownBy(() -> new Film(nine, Preset.USUAL)).hasMessage("a film has 1 to 8 bundles, not 9");
        assertThatThrownBy(() -> new Film(List.of(), Preset.USUAL)).hasMessage("a film has 1 to 8 bundles, not 0");
    }

    private static List<Bytes> received(Film film, int... shown) {
        var receiver = new Receiver();
        var whole = new ArrayList<Bytes>();
        for (var at : shown)
            if (receiver.take(film.text(at)) instanceof Taken.Whole(_, var stream)) whole.add(stream);
        return whole;
    }

    private static String read(QrCode code) throws Exception {
        var side = code.side() * PIXELS;
        var pixels = new int[side * side];
        for (var y = 0; y < side; y++)
            for (var x = 0; x < side; x++) pixels[y * side + x] = code.dark(x / PIXELS, y / PIXELS) ? 0 : 0xFFFFFF;
        return QrReader.read(pixels, side, side);
    }

    private static Bytes bundle(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Bytes.of(bytes);
    }
}
