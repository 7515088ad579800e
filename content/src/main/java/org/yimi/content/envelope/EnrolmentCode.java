package org.yimi.content.envelope;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * What staff type to enrol a kiosk, besides the server's address: 24 Crockford characters, 60 bits of a one-use token
 * and 60 bits of the root's fingerprint.
 */
public record EnrolmentCode(long token, RootFingerprint root) {
    private static final int CHARACTERS = 24;
    private static final long TOKENS = 1L << 60;

    public EnrolmentCode {
        if (token < 0 || token >= TOKENS) throw new IllegalArgumentException("a token has 60 bits");
    }

    public static EnrolmentCode random(RandomGenerator random, RootFingerprint root) {
        return new EnrolmentCode(random.nextLong(TOKENS), root);
    }

    /** @throws IllegalArgumentException saying what is wrong with the typed text */
    public static EnrolmentCode parse(String typed) {
        var bytes = Crockford.decode(typed, CHARACTERS, "an enrolment code");
        var all = ByteBuffer.wrap(Arrays.copyOf(bytes, 16));
        var high = all.getLong();
        var low = all.getLong();
        return new EnrolmentCode(high >>> 4, new RootFingerprint((high & 0xf) << 56 | low >>> 8));
    }

    /** In groups of four. */
    public String typed() {
        var high = token << 4 | root.bits() >>> 56;
        var low = root.bits() << 8;
        var bytes = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
        return Crockford.grouped(Crockford.encode(Arrays.copyOf(bytes, 15)));
    }
}
