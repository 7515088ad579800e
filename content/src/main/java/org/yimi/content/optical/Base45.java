package org.yimi.content.optical;

import java.util.Arrays;
import java.util.Optional;

/** Bytes in the 45 characters of QR's alphanumeric mode (RFC 9285): two bytes take three characters. */
final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = ALPHABET.length();
    private static final int[] VALUES = new int[128];

    static {
        Arrays.fill(VALUES, -1);
        for (var value = 0; value < BASE; value++) VALUES[ALPHABET.charAt(value)] = value;
    }

    private Base45() {}

    /** Most bytes that so many characters hold. */
    static int bytesIn(int characters) {
        return characters / 3 * 2 + (characters % 3 == 2 ? 1 : 0);
    }

    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length / 2 * 3 + 2);
        for (var i = 0; i + 1 < bytes.length; i += 2) {
            var pair = ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF);
            text.append(ALPHABET.charAt(pair % BASE))
                    .append(ALPHABET.charAt(pair / BASE % BASE))
                    .append(ALPHABET.charAt(pair / BASE / BASE));
        }
        if (bytes.length % 2 == 1) {
            var last = bytes[bytes.length - 1] & 0xFF;
            text.append(ALPHABET.charAt(last % BASE)).append(ALPHABET.charAt(last / BASE));
        }
        return text.toString();
    }

    /** Empty where the text is none of those that {@link #encode} writes. */
    static Optional<byte[]> decode(String text, int from) {
        var length = text.length() - from;
        if (length % 3 == 1) return Optional.empty();
        var bytes = new byte[bytesIn(length)];
        var at = 0;
        for (var i = from; i < text.length(); i += 3) {
            var whole = i + 2 < text.length();
            var value = value(text, i) + BASE * value(text, i + 1) + (whole ? BASE * BASE * value(text, i + 2) : 0);
            if (value < 0 || value > (whole ? 0xFFFF : 0xFF)) return Optional.empty();
            if (whole) bytes[at++] = (byte) (value >> 8);
            bytes[at++] = (byte) value;
        }
        return Optional.of(bytes);
    }

    /** So far below 0 that no other character makes up for it, where it is no character of the alphabet. */
    private static int value(String text, int at) {
        var character = text.charAt(at);
        var value = character < VALUES.length ? VALUES[character] : -1;
        return value < 0 ? -BASE * BASE * BASE : value;
    }
}
