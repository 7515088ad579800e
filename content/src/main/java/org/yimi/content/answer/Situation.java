package org.yimi.content.answer;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The main kind of harm: the situations of the opinion on mandatory reporting of 2020 (关于建立侵害未成年人案件强制报告制度的意见), and
 * bullying and harm online beside them.
 */
public enum Situation {
    PHYSICAL_ABUSE,
    SEXUAL_ABUSE,
    NEGLECT,
    DOMESTIC_VIOLENCE,
    SELF_HARM,
    BULLYING,
    MISSING_OR_TRAFFICKING,
    EXPLOITATION,
    ONLINE_HARM,
    OTHER_DANGER,
    NONE;

    /** As it stands in files: {@code physical-abuse}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where there is none of this code */
    public static Situation of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("situation is unknown"));
    }
}
