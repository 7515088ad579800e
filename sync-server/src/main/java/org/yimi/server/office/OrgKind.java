package org.yimi.server.office;

import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.Wording;

/** What a node of the organisation is. The tree may leave levels out and mix them. */
public enum OrgKind {
    CITY("city", "市", "City", false),
    COUNTY("county", "县", "County", false),
    TOWNSHIP("township", "乡镇", "Township", false),
    SUBDISTRICT("subdistrict", "街道", "Subdistrict", false),
    VILLAGE("village", "村", "Village", false),
    COMMUNITY("community", "社区", "Community", false),
    SCHOOL("school", "学校", "School", true),
    OVERSEAS_CHINESE("overseas-chinese", "侨界", "Overseas Chinese community", true),
    CHILDRENS_HOME("childrens-home", "儿童之家", "Children's home", true);

    private final String code;
    private final Wording name;
    private final boolean site;

    OrgKind(String code, String zh, String en, boolean site) {
        this.code = code;
        this.name = new Wording(zh, en);
        this.site = site;
    }

    /** As the database has it. */
    public String code() {
        return code;
    }

    public Wording wording() {
        return name;
    }

    /** Whether a kiosk can stand there. */
    public boolean site() {
        return site;
    }

    /** By its code or its Chinese name. */
    public static Optional<OrgKind> named(String text) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(text) || kind.name.zh().equals(text))
                .findFirst();
    }
}
