package org.yimi.content.optical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Receiver.Taken;

class ReceiverTest {
    private final Receiver receiver = new Receiver();

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static byte[] stream(Random random, int length) {
        var stream = new byte[length];
        random.nextBytes(stream);
        return stream;
    }

    private static Taken whole(byte[] stream) {
        return new Taken.Whole(Transfer.id(stream), Bytes.of(stream));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyStreamSurvivesLostDoubledAndShuffledFrames(long seed) {
        var random = new Random(seed);
        var stream = stream(random, 1 + random.nextInt(40_000));
        var transfer = Transfer.of(stream, 488 + random.nextInt(800));
        var shown = new ArrayList<>(IntStream.range(0, 4 * transfer.blocks() + 20).boxed().toList());
        Collections.shuffle(shown, random);

        var read = 0;
        Taken last = new Taken.Nothing();
        for (var seq : shown) {
            if (random.nextInt(10) < 3) continue;
            var text = transfer.frame(seq).text();
            last = receiver.take(text);
            read++;
            if (last instanceof Taken.Whole) break;
            if (random.nextInt(5) == 0) assertThat(receiver.take(text)).isEqualTo(stale(last));
        }

        assertThat(last).as("seed " + seed + " after " + read + " frames").isEqualTo(whole(stream));
        // a random combination of n blocks is new with a probability of 255/256 or more
        assertThat(read).isLessThanOrEqualTo(transfer.blocks() + 6);
    }

    private static Taken stale(Taken taken) {
        return taken instanceof Taken.Part(var id, var known, var needed, _) ? new Taken.Part(id, known, needed, false) : taken;
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theLargestBundleFitsIntoEveryPresetAndNothingLargerFits(Preset preset) {
        var stream = stream(new Random(1), Bundle.MOST_BYTES);
        var transfer = Transfer.of(stream, preset);

        assertThat(transfer.blocks()).isEqualTo(preset.frames(Bundle.MOST_BYTES)).isLessThanOrEqualTo(512);
        for (var seq = 0; seq < transfer.blocks() - 1; seq++) receiver.take(transfer.frame(seq).text());
        assertThat(receiver.take(transfer.frame(Frame.LAST_SEQ).text())).isEqualTo(whole(stream));
        assertThatThrownBy(() -> Transfer.of(new byte[Bundle.MOST_BYTES + 1], preset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("245761");
        assertThatThrownBy(() -> Transfer.of(new byte[0], preset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void combinationsAloneAreEnoughHoweverLateTheReceiverComes() {
        var stream = stream(new Random(7), Bundle.MOST_BYTES);
        var transfer = Transfer.of(stream, Preset.STEADY);
        var read = 0;
        Taken last = new Taken.Nothing();
        for (var seq = 3_000; !(last instanceof Taken.Whole) && read < 2 * transfer.blocks(); seq += 7, read++)
            last = receiver.take(transfer.frame(seq).text());

        assertThat(last).isEqualTo(whole(stream));
        assertThat(read).isBetween(transfer.blocks(), transfer.blocks() + 4);
    }

    @Test
    void severalTransfersInTurnAreAllReadAndNoneTwice() {
        var random = new Random(2);
        var transfers = IntStream.range(0, 8).mapToObj(_ -> stream(random, 5_000)).toList();
        var whole = new ArrayList<Bytes>();
        for (var seq = 0; seq < 40; seq++)
            for (var stream : transfers)
                if (receiver.take(Transfer.of(stream, Preset.STEADY).frame(seq).text()) instanceof Taken.Whole(_, var done))
                    whole.add(done);

        assertThat(whole).containsExactlyElementsOf(transfers.stream().map(Bytes::of).toList());
    }

    @Test
    void theNinthTransferTakesThePlaceOfTheOneThatWasSilentLongest() {
        var random = new Random(3);
        var streams = IntStream.range(0, 9).mapToObj(_ -> stream(random, 900)).toList();
        for (var stream : streams) receiver.take(Transfer.of(stream, 488).frame(0).text());

        assertThat(receiver.take(Transfer.of(streams.get(1), 488).frame(1).text())).isEqualTo(whole(streams.get(1)));
        assertThat(receiver.take(Transfer.of(streams.getFirst(), 488).frame(1).text()))
                .isEqualTo(new Taken.Part(Transfer.id(streams.getFirst()), 1, 2, true));
    }

    @Test
    void aForgedFrameCostsTimeAndNotTheStream() {
        var stream = stream(new Random(4), 2_000);
        var transfer = Transfer.of(stream, 488);
        var right = transfer.frame(0);
        var forged = new Frame(right.transfer(), right.length(), 0, Bytes.of(new byte[488]));
        receiver.take(forged.text());

        var seen = new ArrayList<Taken>();
        for (var seq = 1; seq < 30; seq++) seen.add(receiver.take(transfer.frame(seq).text()));

        assertThat(seen).contains(whole(stream));
        assertThat(seen.getLast()).isEqualTo(new Taken.Again(right.transfer()));
    }

    @Test
    void aFrameOfAnotherLengthOrBlockUnderTheSameIdIsNothing() {
        var frame = Transfer.of(stream(new Random(5), 2_000), 488).frame(0);
        receiver.take(frame.text());

        for (var foreign : List.of(
                new Frame(frame.transfer(), 2_001, 1, frame.block()),
                new Frame(frame.transfer(), 2_000, 1, Bytes.of(new byte[500]))))
            assertThat(receiver.take(foreign.text())).isEqualTo(new Taken.Nothing());
    }
}
