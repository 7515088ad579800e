package org.yimi.packaging.bench;

import java.util.Locale;

/** Numbers as tables show them, the same in every country. */
final class Figures {
    private Figures() {}

    static String whole(long value) {
        return Long.toString(value);
    }

    static String decimal(int digits, double value) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** With its sign, which zero has too. */
    static String change(long value) {
        return String.format(Locale.ROOT, "%+d", value);
    }

    /** {@link #change} with decimals. */
    static String change(int digits, double value) {
        return String.format(Locale.ROOT, "%+." + digits + "f", value);
    }
}
