package org.yimi.kiosk.rules;

/**
 * That a rule looked at something, and what it saw.
 *
 * @param fault what is wrong, empty where nothing is
 */
record Look(String thing, boolean fine, String fault) {

    /** @param otherwise the fault where the rule does not hold */
    static Look at(String thing, boolean holds, String otherwise) {
        return new Look(thing, holds, holds ? "" : otherwise);
    }
}
