package org.yimi.server.safeguard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an officer takes a disclosure for, in the officer's own judgement: first the nine situations of article 4 of
 * 关于建立侵害未成年人案件强制报告制度的意见 (2020), in its order.
 */
public enum Assessment {
    /** 生殖器官或隐私部位非正常损伤 */
    INTIMATE_INJURY,
    /** 不满十四周岁的女性 */
    SEXUAL_ABUSE_UNDER_14,
    /** 十四周岁以上女性，因性侵害 */
    PREGNANCY_FROM_14,
    /** 多处损伤、严重营养不良、意识不清；家庭暴力、欺凌、虐待、殴打、麻醉 */
    INJURY_OR_VIOLENCE,
    /** 自杀、自残、工伤、中毒等非正常原因致伤残、死亡 */
    SELF_HARM_OR_UNNATURAL_INJURY,
    ABANDONED,
    UNKNOWN_ORIGIN_OR_TRAFFICKED,
    MADE_TO_BEG,
    OTHER_SERIOUS,
    /** None of the nine, as the next two: no report is asked for before it is closed. */
    BULLYING,
    ONLINE_HARM,
    OTHER,
    /** There was no harm: closed so, the content goes back to the ordinary lists. */
    NOT_CONFIRMED;

    /** Whether it is one of the nine, so that a report is a duty. */
    public boolean mustBeReported() {
        return compareTo(OTHER_SERIOUS) <= 0;
    }

    /** As it stands in tables and forms: {@code made-to-beg}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its {@link #code}; empty where none has it. */
    public static Optional<Assessment> named(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
