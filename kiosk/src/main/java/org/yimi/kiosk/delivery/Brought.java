package org.yimi.kiosk.delivery;

/** What became of a pack's archive that somebody carried here. */
public sealed interface Brought {
    /** It is offered to the next child. */
    record Placed(String pack, int version) implements Brought {}

    /** This version, or a higher one, is here already; nothing was changed. */
    record Known() implements Brought {}

    /** The district has not told this kiosk of it: what was carried with it has to be taken first, or it is for others. */
    record NotOffered() implements Brought {}

    /** The disk is too full for it. */
    record NoRoom() implements Brought {}

    /** It could not be read to its end, or came changed; whoever carried it can try again. */
    record Unreadable() implements Brought {}

    /** The district's, but not for this program, or damaged before it was signed. The log says why. */
    record Refused() implements Brought {}
}
