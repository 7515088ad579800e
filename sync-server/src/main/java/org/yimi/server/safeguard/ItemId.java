package org.yimi.server.safeguard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Hash;

/**
 * One thing to look at: 32 hexadecimal characters. As random as the id of the content that it stands in, and the same
 * each time it is filed.
 */
public record ItemId(String hex) {
    private static final int BYTES = 16;

    public ItemId {
        if (hex.length() != BYTES * 2 || !hex.chars().allMatch(HexFormat::isHexDigit))
            throw new IllegalArgumentException("an item id has " + BYTES * 2 + " hexadecimal characters");
    }

    static ItemId of(SessionId content, String question) {
        var hash = Hash.of((content.hex() + " " + question).getBytes(StandardCharsets.UTF_8));
        return of(Arrays.copyOf(hash.bytes().array(), BYTES));
    }

    static ItemId of(byte[] bytes) {
        return new ItemId(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
