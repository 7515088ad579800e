package org.yimi.content.optical;

import java.util.Optional;
import org.yimi.content.envelope.Bytes;

/**
 * A small bundle as decimal digits, the cheapest characters of a QR code: {@code https://<host>/q#<digits>} is one still
 * code that the camera app of a phone opens. Five bytes take 13 digits.
 */
public final class StillCode {
    /** A longer bundle is a film. */
    public static final int MOST_BYTES = 959;

    private static final int GROUP_BYTES = 5;

    /** How many digits so many bytes take: the fewest that hold all their values. */
    private static final int[] DIGITS = {0, 3, 5, 8, 10, 13};

    private StillCode() {}

    /** @throws IllegalArgumentException for a bundle without bytes, or of more than {@link #MOST_BYTES} */
    public static String write(Bytes bundle) {
        if (bundle.length() < 1 || bundle.length() > MOST_BYTES)
            throw new IllegalArgumentException("a still code has 1 to " + MOST_BYTES + " bytes, not " + bundle.length());
        var bytes = bundle.array();
        var digits = new StringBuilder(digitsOf(bytes.length));
        for (var from = 0; from < bytes.length; from += GROUP_BYTES) {
            var count = Math.min(GROUP_BYTES, bytes.length - from);
            var number = Long.toString(number(bytes, from, count));
            digits.repeat('0', DIGITS[count] - number.length()).append(number);
        }
        return digits.toString();
    }

    /** Empty where these are no digits that {@link #write} writes. Never throws. */
    public static Optional<Bytes> read(String digits) {
        var length = bytesIn(digits.length());
        if (length < 1 || length > MOST_BYTES || !digits.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Optional.empty();
        var bytes = new byte[length];
        var at = 0;
        for (var from = 0; from < length; from += GROUP_BYTES) {
            var count = Math.min(GROUP_BYTES, length - from);
            var number = Long.parseLong(digits, at, at + DIGITS[count], 10);
            if (number >>> (8 * count) != 0) return Optional.empty();
            for (var i = 0; i < count; i++) bytes[from + i] = (byte) (number >>> (8 * (count - 1 - i)));
            at += DIGITS[count];
        }
        return Optional.of(Bytes.of(bytes));
    }

    private static int digitsOf(int bytes) {
        return bytes / GROUP_BYTES * DIGITS[GROUP_BYTES] + DIGITS[bytes % GROUP_BYTES];
    }

    /** -1 where no number of bytes takes so many digits. */
    private static int bytesIn(int digits) {
        var groups = digits / DIGITS[GROUP_BYTES];
        for (var rest = 0; rest < GROUP_BYTES; rest++)
            if (DIGITS[rest] == digits % DIGITS[GROUP_BYTES]) return groups * GROUP_BYTES + rest;
        return -1;
    }

    private static long number(byte[] bytes, int from, int count) {
        var number = 0L;
        for (var i = from; i < from + count; i++) number = (number << 8) | (bytes[i] & 0xFF);
        return number;
    }
}
