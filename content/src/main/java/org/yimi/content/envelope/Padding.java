package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.yimi.content.envelope.Refused.Code;

/**
 * Hides how much a child said. Up to 512 bytes: the next multiple of 64. Beyond: Padmé (Nikitin et al., PoPETs 2019),
 * which leaks O(log log n) bits and adds at most 12 %. Form: {@code length u32 | data | zeros}.
 */
final class Padding {
    private static final int STEP = 64;
    private static final int STEPS_END = 512;

    private Padding() {}

    static byte[] pad(byte[] data) {
        return pad(data, data.length);
    }

    /** @param leastBytes is padded as if it were so long */
    static byte[] pad(byte[] data, int leastBytes) {
        return ByteBuffer.allocate(paddedLength(Integer.BYTES + Math.max(data.length, leastBytes)))
                .putInt(data.length)
                .put(data)
                .array();
    }

    static byte[] unpad(byte[] padded) {
        var buffer = ByteBuffer.wrap(padded);
        if (padded.length < Integer.BYTES) throw new Refused(Code.MALFORMED, "no length before the content");
        var length = buffer.getInt();
        if (length < 0 || length > buffer.remaining())
            throw new Refused(Code.MALFORMED, "content length " + length + " in " + padded.length + " bytes");
        var end = Integer.BYTES + length;
        for (var i = end; i < padded.length; i++)
            if (padded[i] != 0) throw new Refused(Code.MALFORMED, "the padding is not zero");
        return Arrays.copyOfRange(padded, Integer.BYTES, end);
    }

    static int paddedLength(int length) {
        if (length <= STEPS_END) return Math.max(STEP, (length + STEP - 1) / STEP * STEP);
        var exponent = 31 - Integer.numberOfLeadingZeros(length);
        var significant = 32 - Integer.numberOfLeadingZeros(exponent);
        var mask = (1 << (exponent - significant)) - 1;
        return (length + mask) & ~mask;
    }
}
