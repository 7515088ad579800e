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

    /** As it stands in tables and forms: {@code civil-affairs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Recipient> named(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
