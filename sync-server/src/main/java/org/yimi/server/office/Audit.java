package org.yimi.server.office;

import java.time.Instant;
import java.util.Optional;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** The append-only log of what read or changed something. Never holds a child's words. */
public final class Audit {
    /** Who acts when a command is run on the machine itself. */
    public static final String MACHINE = "console of the machine";

    private final Database database;

    public Audit(Database database) {
        this.database = database;
    }

    /** Kept only if the transaction is. */
    public void log(Transaction transaction, Instant at, String account, String action, String object, boolean success) {
        AuditTable.insert(transaction, at, account, action, object, success);
    }

    /** When something was written into it last; empty where nothing was. */
    public Optional<Instant> last() {
        return database.read(AuditTable::last);
    }

    /** In a transaction of its own. */
    public void log(Instant at, String account, String action, String object, boolean success) {
        database.change(transaction -> log(transaction, at, account, action, object, success));
    }
}
