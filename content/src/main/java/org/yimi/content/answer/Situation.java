package org.yimi.content.answer;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The main kind of harm that a kiosk takes a text for: coarser than the nine situations of article 4 of 2020's opinion on
 * mandatory reporting (关于建立侵害未成年人案件强制报告制度的意见), of which a person at the office decides, with bullying and harm
 * online beside them.
 */
public enum Situation {
    PHYSICAL_ABUSE,
    SEXUAL_ABUSE,
    NEGLECT,
    DOMESTIC_VIOLENCE,
    SELF_HARM,
    BULLYING,
    MISSING_OR_TRAFFICKING,
    /** Made to work, to beg or to steal. */
    EXPLOITATION,
    ONLINE_HARM,
    OTHER_DANGER,
    /** Of ordinary texts; never sealed as a disclosure. */
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
