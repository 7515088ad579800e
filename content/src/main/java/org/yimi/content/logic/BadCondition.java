package org.yimi.content.logic;

/** A condition that cannot be read; the message names the column (from 1) and what was expected there. */
public final class BadCondition extends RuntimeException {
    private static final int LONGEST = 200;

    BadCondition(int offset, String expected, String text) {
        super("column " + (offset + 1) + ": expected " + expected + " in \"" + shortened(text) + "\"");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
