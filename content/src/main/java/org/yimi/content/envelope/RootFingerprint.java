package org.yimi.content.envelope;

/** The first 60 bits of the SHA-256 of a district's root key: what an adult can type, 12 characters. */
public record RootFingerprint(long bits) {
    static final int BITS = 60;

    public RootFingerprint {
        if (bits >>> BITS != 0) throw new IllegalArgumentException("a root fingerprint has " + BITS + " bits");
    }

    public static RootFingerprint of(VerifyKey root) {
        var hash = Hash.of(root.bytes().array()).bytes().array();
        var bits = 0L;
        for (var i = 0; i < Long.BYTES; i++) bits = bits << 8 | Byte.toUnsignedInt(hash[i]);
        return new RootFingerprint(bits >>> (Long.SIZE - BITS));
    }

    boolean fits(VerifyKey root) {
        return of(root).equals(this);
    }
}
