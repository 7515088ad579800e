package org.yimi.server.safeguard;

import org.yimi.server.office.Role;

/** How far a role sees into what children drew and wrote; each one sees what those before it see. */
public enum Sight {
    NOTHING,
    /** What a person has looked at before. */
    SEEN,
    /** Also what nobody has looked at: it may hold a disclosure of harm. */
    WAITING,
    /** Also what was handed to the safeguarding officer. */
    EVERYTHING;

    /** As the office divides its work; nothing can be set. */
    public static Sight of(Role role) {
        return switch (role) {
            case SAFEGUARDING -> EVERYTHING;
            case ADMINISTRATOR, CASE_WORKER -> WAITING;
            case ANALYST -> SEEN;
            case SITE_STAFF, AUDITOR -> NOTHING;
        };
    }

    public boolean reaches(Sight other) {
        return compareTo(other) >= 0;
    }
}
