package org.yimi.content.optical;

/** Arithmetic in the field of 256 elements with the polynomial 0x11D; addition is XOR. */
final class Gf256 {
    private static final int POLYNOMIAL = 0x11D;
    private static final int ORDER = 255;
    private static final byte[][] PRODUCTS = new byte[256][256];
    private static final int[] INVERSES = new int[256];

    static {
        var powers = new int[2 * ORDER];
        var logarithms = new int[256];
        for (int power = 1, i = 0; i < ORDER; i++) {
            powers[i] = power;
            powers[i + ORDER] = power;
            logarithms[power] = i;
            power <<= 1;
            if (power > 0xFF) power ^= POLYNOMIAL;
        }
        for (var a = 1; a < 256; a++) {
            for (var b = 1; b < 256; b++) PRODUCTS[a][b] = (byte) powers[logarithms[a] + logarithms[b]];
            INVERSES[a] = powers[ORDER - logarithms[a]];
        }
    }

    private Gf256() {}

    /** @param a 1 to 255 */
    static int inverse(int a) {
        return INVERSES[a];
    }

    /** Multiplies each element by the factor, in place. */
    static void scale(byte[] elements, int factor) {
        var products = PRODUCTS[factor];
        for (var i = 0; i < elements.length; i++) elements[i] = products[elements[i] & 0xFF];
    }

    /** Adds {@code factor * from} to what stands in {@code into} from this index on. */
    static void add(byte[] into, int at, byte[] from, int factor) {
        var products = PRODUCTS[factor];
        for (var i = 0; i < from.length; i++) into[at + i] ^= products[from[i] & 0xFF];
    }
}
