package org.yimi.kiosk.optical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.StillCode;

class StillPageTest {
    private static final URI OFFICE = URI.create("https://yimi.ruian.example.cn");
    private static final int PIXELS = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 200, 958, 959})
    void aReaderOfPicturesGetsTheBundleBack(int length) {
        var bundle = bundle(length);

        var read = read(StillPage.of(List.of(bundle), OFFICE).orElseThrow().code());

        assertThat(read).startsWith("https://yimi.ruian.example.cn/q#");
        assertThat(StillCode.read(read.substring(read.indexOf('#') + 1))).contains(bundle);
    }

    /** Version 23 has 109 modules: on the smallest screen that is a millimetre each. */
    @Test
    void digitsStandAsDigitsSoThatTheLargestIsStillReadable() {
        var largest = StillPage.of(List.of(bundle(StillCode.MOST_BYTES)), OFFICE).orElseThrow();

        assertThat(largest.code().side()).isLessThanOrEqualTo(109 + 2 * QrCode.QUIET);
    }

    @Test
    void thePortOfTheOfficeIsKeptAndItsPathIsNot() {
        var page = StillPage.of(List.of(bundle(5)), URI.create("https://yimi.example.cn:8443/")).orElseThrow();

        assertThat(page.address()).startsWith("https://yimi.example.cn:8443/q#");
    }

    @Test
    void whatIsTooLargeOrSeveralOrWithoutHttpsHasNoSuchCode() {
        assertThat(StillPage.of(List.of(bundle(StillCode.MOST_BYTES + 1)), OFFICE)).isEmpty();
        assertThat(StillPage.of(List.of(bundle(5), bundle(6)), OFFICE)).isEmpty();
        assertThat(StillPage.of(List.of(bundle(5)), URI.create("http://yimi.example.cn"))).isEmpty();
    }

    private static String read(QrCode code) {
        var side = code.side() * PIXELS;
        var pixels = IntStream.range(0, side * side)
                .map(at -> code.dark(at % side / PIXELS, at / side / PIXELS) ? 0 : 0xFFFFFF)
                .toArray();
        return QrReader.read(pixels, side, side);
    }

    private static Bytes bundle(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Bytes.of(bytes);
    }
}
