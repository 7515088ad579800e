package org.yimi.server.safeguard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** To whom a report is made. */
public enum Recipient {
    /** 公安机关 */
    POLICE,
    /** 民政部门 */
    CIVIL_AFFAIRS,
    /** 教育主管部门 */
    EDUCATION,
    /** 妇联 */
    WOMENS_FEDERATION,
    /** 未成年人保护机构 */
    MINORS_PROTECTION,
    SCHOOL,
    OTHER;

    /** Whether a report to it does what article 11 of 未成年人保护法 asks for, which names 公安、民政、教育. */
    boolean answersDuty() {
        return switch (this) {
            case POLICE, CIVIL_AFFAIRS, EDUCATION -> true;
            case WOMENS_FEDERATION, MINORS_PROTECTION, SCHOOL, OTHER -> false;
        };
    }

    /** As it stands in tables and forms: {@code civil-affairs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its {@link #code}; empty where none has it. */
    public static Optional<Recipient> named(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
