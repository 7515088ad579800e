package org.yimi.content.envelope;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a USB scanner types, as a keyboard would: two characters that say what it is, then bytes in Crockford's Base32.
 * All of it belongs to the alphanumeric mode of a QR code.
 */
public enum ScanCode {
    /** A person's badge. */
    BADGE("B1"),
    /** Address, token and root fingerprint, for enrolment over the network. */
    INVITATION("E1"),
    /** Everything that enrolment without a network needs. */
    GRANT("E2"),
    /** A kiosk without a network, for the office; a kiosk's own scanner has no use for it. */
    INTRODUCTION("K1"),
    /** A signed {@link Receipt}. */
    RECEIPT("R1");

    private final String prefix;

    ScanCode(String prefix) {
        this.prefix = prefix;
    }

    /** What was scanned. */
    public record Scanned(ScanCode code, Bytes bytes) {}

    /** As the QR code holds it and the scanner types it, without the Enter behind it: 8 characters for 5 bytes, after two. */
    public String write(Bytes bytes) {
        return prefix + Crockford.encode(bytes.array());
    }

    /**
     * Capitals may have become small letters: keyboards can be locked. Empty where it is none of ours, or no whole bytes;
     * whether a scanner lost some of them, a signature tells.
     */
    public static Optional<Scanned> read(String typed) {
        var text = typed.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(code -> text.startsWith(code.prefix))
                .findFirst()
                .flatMap(code -> bytes(text.substring(code.prefix.length())).map(bytes -> new Scanned(code, bytes)));
    }

    private static Optional<Bytes> bytes(String text) {
        try {
            return Optional.of(Bytes.of(Crockford.decode(text))).filter(bytes -> bytes.length() > 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
