package org.yimi.server.store;

/** The database was written by a newer program; opening it with this one could lose what it does not know. */
public final class NewerDatabase extends RuntimeException {
    NewerDatabase(String found, String known) {
        super("the database has schema version " + found + ", this program knows up to version " + known
                + ": install the newer program, nothing was changed");
    }
}
