package org.yimi.server.intake;

import java.util.Set;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.store.Database;

/** What was refused but kept aside. */
public final class Refusals {
    private final Database database;

    public Refusals(Database database) {
        this.database = database;
    }

    /** Kiosks whose enrolment was ended and that sent bundles after it. */
    public Set<KioskId> kiosks() {
        return database.read(LedgerTable::kiosksAside);
    }
}
