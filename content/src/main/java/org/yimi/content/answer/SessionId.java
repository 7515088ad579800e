package org.yimi.content.answer;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A fresh random name for one child's visit: 32 hexadecimal characters, 128 random bits, linked to nothing. */
public record SessionId(String hex) {
    private static final int BYTES = 16;

    public SessionId {
        if (hex.length() != BYTES * 2 || !hex.chars().allMatch(HexFormat::isHexDigit))
            throw new IllegalArgumentException("a session id has " + BYTES * 2 + " hexadecimal characters");
    }

    /** @param random a source that cannot be guessed */
    public static SessionId random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionId(HexFormat.of().formatHex(bytes));
    }
}
