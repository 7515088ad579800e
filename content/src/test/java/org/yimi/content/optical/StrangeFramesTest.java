package org.yimi.content.optical;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.optical.Receiver.Taken;

/** Whatever a camera reads, a receiver stands it, and stays small. */
class StrangeFramesTest {
    private static final int TEXTS = 100_000;
    private static final int RIGHT_EACH = 150;
    private static final int FOREIGN = 6;
    private static final long MOST_BYTES = 4 * 1024 * 1024;
    private static final int SMALLEST_BLOCK = Bundle.MOST_BYTES / Frame.MOST_BLOCKS;

    private final Random random = new Random(6);
    private final Receiver receiver = new Receiver();

    private byte[] stream() {
        var stream = new byte[Bundle.MOST_BYTES];
        random.nextBytes(stream);
        return stream;
    }

    @Test
    void amongAHundredThousandStrangeTextsARightTransferStillCompletesAndNoneTakesMuchMemory() {
        var stream = stream();
        var right = Transfer.of(stream, Preset.STEADY);
        var foreign = IntStream.range(0, Receiver.MOST_TRANSFERS - 1)
                .mapToObj(_ -> Transfer.of(stream(), SMALLEST_BLOCK))
                .flatMap(StrangeFramesTest::allButTheLast)
                .toList();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var shown = right.frame(0).text();
        var whole = new ArrayList<Taken>();
        var most = 0L;
        var seq = 0;

        for (var i = 0; i < TEXTS; i++) {
            var isRight = i % RIGHT_EACH == 0;
            if (isRight) shown = right.frame(seq++).text();
            var kind = random.nextInt(FOREIGN + 2);
            var text = isRight ? shown : strange(kind, shown, foreign);
            var before = threads.getCurrentThreadAllocatedBytes();
            var taken = receiver.take(text);
            most = Math.max(most, threads.getCurrentThreadAllocatedBytes() - before);
            if (taken instanceof Taken.Whole) whole.add(taken);
            if (!isRight && kind < FOREIGN) assertThat(taken).isEqualTo(new Taken.Nothing());
        }

        assertThat(whole).containsExactly(new Taken.Whole(Transfer.id(stream), Bytes.of(stream)));
        assertThat(most).isPositive().isLessThan(MOST_BYTES);
    }

    private static Stream<String> allButTheLast(Transfer transfer) {
        return IntStream.range(0, transfer.blocks() - 1).mapToObj(seq -> transfer.frame(seq).text());
    }

    private String strange(int kind, String shown, List<String> foreign) {
        return switch (kind) {
            case 0, 1 -> broken(shown);
            case 2 -> noise();
            case 3 -> another();
            case 4 -> swapped(shown, foreign.get(random.nextInt(foreign.size())));
            case 5 -> impossible();
            default -> foreign.get(random.nextInt(foreign.size()));
        };
    }

    /** Never a right frame: a character is another one, two are exchanged, some are missing, or one is there too much. */
    private String broken(String text) {
        var broken = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> broken.setLength(random.nextInt(text.length()));
            case 1 -> broken.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x3000));
            case 2 -> {
                var at = random.nextInt(text.length() - 1);
                broken.setCharAt(at, text.charAt(at + 1));
                broken.setCharAt(at + 1, text.charAt(at));
            }
            default -> broken.insert(random.nextInt(text.length()), 'Z');
        }
        return broken.toString().equals(text) ? text + "A" : broken.toString();
    }

    private String noise() {
        var bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        return Frame.PREFIX + Base45.encode(bytes);
    }

    /** What else hangs on a wall or a badge. */
    private String another() {
        var bytes = new byte[random.nextInt(1, 200)];
        random.nextBytes(bytes);
        return switch (random.nextInt(4)) {
            case 0 -> "https://example.org/" + Bytes.of(bytes).hex();
            case 1 -> ScanCode.BADGE.write(Bytes.of(bytes));
            case 2 -> "YM2:" + Base45.encode(bytes);
            default -> "";
        };
    }

    /** The head of one frame before the block of another. */
    private static String swapped(String one, String other) {
        return one.substring(0, 25) + other.substring(25);
    }

    /** Its checksum is right; such a frame there cannot be. */
    private String impossible() {
        var length = random.nextBoolean() ? 0 : random.nextInt(Bundle.MOST_BYTES + 1, 1 << 24);
        var head = ByteBuffer.allocate(400).putInt(random.nextInt()).put((byte) (length >> 16)).putShort((short) length);
        return OpticalTargets.checked(head.array());
    }

    @Test
    void theLargestTransfersThatThereCanBeAreHeldInFourMebibytes() {
        var receivers = IntStream.range(0, 8).mapToObj(_ -> new Receiver()).toList();
        var before = used();
        for (var one : receivers) fill(one);

        var held = (used() - before) / receivers.size();

        // else nothing was filled, or measured
        assertThat(held).isLessThan(MOST_BYTES).isGreaterThan((long) Receiver.MOST_TRANSFERS * Bundle.MOST_BYTES);
        assertThat(receivers).allSatisfy(one -> assertThat(one.take("")).isEqualTo(new Taken.Nothing()));
    }

    /** But for the last frame of each, so that none becomes whole. */
    private void fill(Receiver one) {
        for (var i = 0; i < Receiver.MOST_TRANSFERS; i++) {
            var id = random.nextInt();
            var block = new byte[SMALLEST_BLOCK];
            for (var seq = 0; seq < Frame.MOST_BLOCKS - 1; seq++)
                one.take(new Frame(id, Bundle.MOST_BYTES, seq, Bytes.of(block)).text());
        }
    }

    private static long used() {
        for (var i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
