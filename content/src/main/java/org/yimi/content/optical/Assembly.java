package org.yimi.content.optical;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as far as it was received: equations in its blocks, kept in echelon form, so that each frame is known at
 * once to be new or not. Holds at most {@code blocks * (blocks / 2 + block bytes)} bytes and 40 for each block, 400 KiB: a
 * receiver has eight of these, and 4 MiB.
 */
final class Assembly {
    private final int id;
    private final int length;
    private final int blockBytes;
    private final byte[] @Nullable [] coefficients;
    private final byte[][] sums;
    private int known = 0;

    Assembly(Frame first) {
        this.id = first.transfer();
        this.length = first.length();
        this.blockBytes = first.block().length();
        this.coefficients = new byte[first.blocks()][];
        this.sums = new byte[first.blocks()][];
    }

    int needed() {
        return coefficients.length;
    }

    /** How many of those needed are there. */
    int known() {
        return known;
    }

    /** Whether a frame is of this transfer; the id alone may meet by chance, or be forged. */
    boolean expects(Frame frame) {
        return frame.transfer() == id && frame.length() == length && frame.block().length() == blockBytes;
    }

    /** Returns whether the frame told something new. */
    boolean take(Frame frame) {
        var row = Coefficients.of(id, frame.seq(), needed());
        var sum = frame.block().array();
        for (var pivot = 0; pivot < needed(); pivot++) {
            var factor = row[pivot] & 0xFF;
            if (factor == 0) continue;
            var other = coefficients[pivot];
            if (other == null) {
                var inverse = Gf256.inverse(factor);
                Gf256.scale(row, inverse);
                Gf256.scale(sum, inverse);
                // before the pivot all are 0
                coefficients[pivot] = Arrays.copyOfRange(row, pivot, needed());
                sums[pivot] = sum;
                known++;
                return true;
            }
            Gf256.add(row, pivot, other, factor);
            Gf256.add(sum, 0, sums[pivot], factor);
        }
        return false;
    }

    /**
     * The stream, once all is known. Where it is not the one that its id names, a frame was forged: everything is forgotten,
     * and the frames that still come build it anew.
     */
    Optional<byte[]> stream() {
        if (known < needed()) return Optional.empty();
        for (var pivot = needed() - 1; pivot >= 0; pivot--) {
            var row = row(pivot);
            for (var later = pivot + 1; later < needed(); later++)
                if (row[later - pivot] != 0) Gf256.add(sums[pivot], 0, sums[later], row[later - pivot] & 0xFF);
            Arrays.fill(row, 1, row.length, (byte) 0);
        }
        var stream = new byte[length];
        for (var i = 0; i < needed(); i++)
            System.arraycopy(sums[i], 0, stream, i * blockBytes, Math.min(blockBytes, length - i * blockBytes));
        if (Transfer.id(stream) == id) return Optional.of(stream);
        Arrays.fill(coefficients, null);
        known = 0;
        return Optional.empty();
    }

    private byte[] row(int pivot) {
        var row = coefficients[pivot];
        if (row == null) throw new IllegalStateException("block " + pivot + " is not known");
        return row;
    }
}
