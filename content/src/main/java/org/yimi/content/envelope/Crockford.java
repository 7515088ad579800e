package org.yimi.content.envelope;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Crockford's Base32: no I, L, O or U, so that it can be read out and typed. Case, spaces, hyphens and the full-width
 * forms of a Chinese keyboard do not matter.
 */
public final class Crockford {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /** Capital letters without groups; the last character is filled with zero bits. */
    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var b : bytes) {
            buffer = buffer << 8 | Byte.toUnsignedInt(b);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(ALPHABET.charAt(buffer << (5 - bits) & 31));
        return text.toString();
    }

    /**
     * Whole bytes only; up to 7 trailing bits must be zero. Reads O as 0, I and L as 1.
     *
     * @throws IllegalArgumentException naming the character that does not belong
     */
    public static byte[] decode(String typed) {
        return bytes(clean(typed));
    }

    /** The same for a code whose length is known; where it differs the message begins with {@code what}. */
    static byte[] decode(String typed, int characters, String what) {
        var text = clean(typed);
        if (text.length() != characters)
            throw new IllegalArgumentException(
                    what + " has " + characters + " letters and digits, not " + text.length());
        return bytes(text);
    }

    private static String clean(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        text.codePoints().filter(character -> ALPHABET.indexOf(character) < 0).findFirst().ifPresent(character -> {
            throw new IllegalArgumentException(
                    "the character \"" + Character.toString(character) + "\" is in no code");
        });
        return text;
    }

    private static byte[] bytes(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        var buffer = 0;
        var bits = 0;
        var at = 0;
        for (var i = 0; i < text.length(); i++) {
            buffer = buffer << 5 | ALPHABET.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
            buffer &= (1 << bits) - 1;
        }
        if (buffer != 0 || bits >= 5) throw new IllegalArgumentException("the code is not complete");
        return bytes;
    }

    /** Groups of four with hyphens, to be read out. */
    public static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }
}
