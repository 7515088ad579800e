package org.yimi.content.optical;

/** By what each block of a transfer is multiplied before all are added to the block of one frame. */
final class Coefficients {
    private static final int SPREAD = 0x9E3779B1;
    private static final int SCRAMBLE = 0x9E3779BB;
    private static final int DISCARDED = 4;

    private Coefficients() {}

    /**
     * A frame before {@code blocks} is a plain block; any other has random coefficients that both sides compute: Marsaglia's
     * xorshift (13, 17, 5), begun with transfer and number of the frame, the top byte of each output times an odd number.
     * Without the multiplication every row would be linear in the 32 bits that it began with, and no more than 32 combined
     * frames of a transfer independent of each other.
     */
    static byte[] of(int transfer, int seq, int blocks) {
        var coefficients = new byte[blocks];
        if (seq < blocks) {
            coefficients[seq] = 1;
            return coefficients;
        }
        var state = transfer ^ (seq * SPREAD);
        if (state == 0) state = 1;
        for (var i = 0; i < DISCARDED; i++) state = next(state);
        for (var i = 0; i < blocks; i++) {
            state = next(state);
            coefficients[i] = (byte) ((state * SCRAMBLE) >>> 24);
        }
        return coefficients;
    }

    private static int next(int state) {
        var x = state;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        return x;
    }
}
