package org.yimi.kiosk.delivery;

/** What a valid receipt did. */
public sealed interface Applied {
    /** Everything it covers has this kiosk's digest. */
    record Matched() implements Applied {}

    /** It speaks of bytes that this kiosk never wrote: 重复的机器. Nothing was marked as delivered by those ranges. */
    record Duplicate() implements Applied {}

    /** An earlier word than one already taken; changed nothing. */
    record Older() implements Applied {}

    /** Another kiosk's; changed nothing. */
    record NotOurs() implements Applied {}
}
