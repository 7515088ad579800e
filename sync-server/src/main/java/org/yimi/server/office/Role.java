package org.yimi.server.office;

import java.util.stream.Stream;

/** What an account may do. */
public enum Role {
    ADMINISTRATOR("administrator"),
    ANALYST("analyst"),
    CASE_WORKER("case-worker"),
    SAFEGUARDING("safeguarding"),
    SITE_STAFF("site-staff"),
    AUDITOR("auditor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Role of(String code) {
        return Stream.of(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown role " + code));
    }
}
