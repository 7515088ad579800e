package org.yimi.kiosk.store;

/** The database was written by a newer program: install that one; nothing was changed. */
public final class NewerDatabase extends RuntimeException {
    NewerDatabase(int found, int known) {
        super("the database has schema " + found + ", this program knows " + known
                + ": install the newer program; nothing was changed");
    }
}
