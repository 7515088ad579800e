package org.yimi.content.envelope;

/** Which kiosks a feed item is for. Written as {@code all}, {@code site/12} or {@code kiosk/0123456789abcdef}. */
public sealed interface Audience {
    /** Every kiosk of the district. */
    record All() implements Audience {}

    /** @param id the office's number of the site */
    record Site(long id) implements Audience {}

    record Kiosk(KioskId id) implements Audience {}

    /** Whom a later release means; nobody here. */
    record Unknown(String text) implements Audience {}

    /** Never throws: what this program does not know is {@link Unknown}. */
    static Audience parse(String text) {
        try {
            if (text.equals("all")) return new All();
            if (text.startsWith("site/")) return new Site(Long.parseLong(text.substring("site/".length())));
            if (text.startsWith("kiosk/")) return new Kiosk(KioskId.parse(text.substring("kiosk/".length())));
        } catch (IllegalArgumentException e) {
            // said below
        }
        return new Unknown(text);
    }

    default String text() {
        return switch (this) {
            case All() -> "all";
            case Site(var id) -> "site/" + id;
            case Kiosk(var id) -> "kiosk/" + id;
            case Unknown(var text) -> text;
        };
    }

    /** Whether a kiosk at this site is meant. */
    default boolean includes(KioskId kiosk, long site) {
        return switch (this) {
            case All() -> true;
            case Site(var id) -> id == site;
            case Kiosk(var id) -> id.equals(kiosk);
            case Unknown _ -> false;
        };
    }
}
