package org.yimi.server.notice;

import java.util.Locale;
import java.util.stream.Stream;

/** Why a notice is sent; also all that it says. */
public enum Kind {
    /** There is something that nobody has opened. */
    OPEN,
    /** Nobody did in time. */
    ESCALATION,
    /** Somebody wants to know whether notices arrive. */
    TEST;

    /** As it stands in tables and in what a webhook is sent: {@code escalation}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown notice " + code));
    }
}
