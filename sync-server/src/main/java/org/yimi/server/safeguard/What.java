package org.yimi.server.safeguard;

import java.util.stream.Stream;

/** What there is to look at. */
public enum What {
    DRAWING("drawing"),
    /** By finger, on squares. */
    WRITING("writing"),
    /** By keys. */
    WORDS("words"),
    /** Of pictures, with ink or words by keys beside them. */
    SUGGESTION("suggestion");

    private final String code;

    What(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static What of(String code) {
        return Stream.of(values())
                .filter(what -> what.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown: " + code));
    }
}
