package org.yimi.content.optical;

import java.nio.ByteBuffer;
import java.util.Random;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Receiver.Taken;

/**
 * What a camera may read one after the other, each step as a byte of the fuzzer says: right frames, missed, broken, foreign
 * and forged ones. Whatever came, right frames after it make the stream whole.
 */
final class FuzzedFilm {
    private static final int BLOCK = 20;
    private static final int LONGEST_FOREIGN = 64;
    private static final byte[] STREAM = new byte[90];

    static {
        new Random(3).nextBytes(STREAM);
    }

    private final Transfer right = Transfer.of(STREAM, BLOCK);
    private final int id = Transfer.id(STREAM);
    private final Receiver receiver = new Receiver();
    private final byte[] steps;
    private int at = 0;
    private int seq = 0;
    private boolean whole = false;

    FuzzedFilm(byte[] steps) {
        this.steps = steps;
    }

    static byte[] everyStep() {
        return new byte[] {0, 1, 2, 30, 7, 3, 9, 4, 24, 0, 0, 0, 1, 0, 0, 9, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 5, 6, 3, 0, 0};
    }

    /** Always; throws where it does not. */
    boolean completes() {
        while (at < steps.length) step();
        // a forged frame costs what was received with it, once for each that is still there
        for (var i = 0; i < 8 * right.blocks() && !whole; i++) take(right.frame(seq++).text());
        if (!whole) throw new AssertionError("never whole");
        return true;
    }

    private void step() {
        switch (next() % 7) {
            case 0 -> take(right.frame(seq++).text());
            case 1 -> seq += next();
            case 2 -> take(broken(right.frame(seq++).text()));
            case 3 -> {
                var text = right.frame(seq++).text();
                take(text.substring(0, next() % text.length()));
            }
            case 4 -> foreign();
            case 5 -> {
                var text = right.frame(seq++).text();
                take(text);
                take(text);
            }
            default -> take(new Frame(id, STREAM.length, next(), Bytes.of(block())).text());
        }
    }

    private String broken(String text) {
        var broken = new StringBuilder(text);
        broken.setCharAt(next() % text.length(), (char) next());
        return broken.toString();
    }

    /** Not under the id of the right one: that is 32 bits of a hash, and whoever forges it in advance knows the stream. */
    private void foreign() {
        var bytes = OpticalTargets.slice(steps, at + 1, next() % LONGEST_FOREIGN);
        at += bytes.length;
        if (bytes.length > Integer.BYTES + 6 && ByteBuffer.wrap(bytes).getInt() != id) take(OpticalTargets.checked(bytes));
    }

    private byte[] block() {
        var block = new byte[BLOCK];
        new Random(next()).nextBytes(block);
        return block;
    }

    private void take(String text) {
        switch (receiver.take(text)) {
            case Taken.Whole(var transfer, var stream) -> {
                if (Transfer.id(stream.array()) != transfer) throw new AssertionError("another stream than its id says");
                if (transfer != id) return;
                if (whole || !stream.equals(Bytes.of(STREAM))) throw new AssertionError("whole twice, or another stream");
                whole = true;
            }
            case Taken.Part(_, var known, var needed, _) -> {
                if (known < 0 || known >= needed) throw new AssertionError(known + " of " + needed);
            }
            case Taken.Again _, Taken.Nothing _ -> {}
        }
    }

    private int next() {
        return at < steps.length ? steps[at++] & 0xFF : 0;
    }
}
