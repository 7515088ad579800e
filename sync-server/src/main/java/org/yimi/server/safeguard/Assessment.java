package org.yimi.server.safeguard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an officer takes a disclosure for, in the officer's own judgement: first the nine situations of article 4 of
 * 关于建立侵害未成年人案件强制报告制度的意见 (2020), in its order.
 */
public enum Assessment {
    INTIMATE_INJURY,
    SEXUAL_ABUSE_UNDER_14,
    PREGNANCY_FROM_14,
    INJURY_OR_VIOLENCE,
    SELF_HARM_OR_UNNATURAL_INJURY,
    ABANDONED,
    UNKNOWN_ORIGIN_OR_TRAFFICKED,
    MADE_TO_BEG,
    OTHER_SERIOUS,
    BULLYING,
    ONLINE_HARM,
    OTHER,
    NOT_CONFIRMED;

    /** Whether it is one of the nine, so that a report is a duty. */
    public boolean mustBeReported() {
        return compareTo(OTHER_SERIOUS) <= 0;
    }

    /** As it stands in tables and forms: {@code made-to-beg}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Assessment> named(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
