package org.yimi.server.api;

import java.util.regex.Pattern;

/** What part of a file is asked for (RFC 9110, 14). */
sealed interface ByteRange {
    /** Of so many kinds of units and ranges only one is known; what is not understood asks for all. */
    Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    record Whole() implements ByteRange {}

    /** @param last inclusive */
    record Part(long first, long last) implements ByteRange {
        long length() {
            return last - first + 1;
        }
    }

    /** Nothing of the file lies there. */
    record Outside() implements ByteRange {}

    /**
     * @param range the header {@code Range}, empty where there is none
     * @param size of the file, 1 or more
     */
    static ByteRange of(String range, long size) {
        var asked = ONE.matcher(range);
        if (!asked.matches() || range.equals("bytes=-")) return new Whole();
        if (asked.group(1).isEmpty()) {
            var tail = Long.parseLong(asked.group(2));
            return tail == 0 ? new Outside() : new Part(Math.max(0, size - tail), size - 1);
        }
        var first = Long.parseLong(asked.group(1));
        var last = asked.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(asked.group(2));
        if (last < first) return new Whole();
        return first >= size ? new Outside() : new Part(first, Math.min(last, size - 1));
    }
}
