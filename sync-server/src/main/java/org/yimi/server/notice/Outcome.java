package org.yimi.server.notice;

import java.util.Locale;
import java.util.stream.Stream;

/** What became of a try to send a notice. */
public enum Outcome {
    /** Taken by whoever passes it on; whether a person has read it nobody here learns. */
    SENT,
    /** Some of several addresses did not take it. */
    PARTLY,
    /** Nobody answered. */
    UNREACHABLE,
    /** Nothing was said, because the line cannot be secured. */
    NOT_SECURE,
    /** Name, password or signature. */
    LOGIN_REFUSED,
    /** By every one of them. */
    ADDRESS_REFUSED,
    /** It was understood and not taken. */
    REFUSED;

    /** Whether somebody has it. */
    public boolean reached() {
        return this == SENT || this == PARTLY;
    }

    /** As it stands in tables and in lines for operators: {@code not-secure}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown outcome " + code));
    }
}
