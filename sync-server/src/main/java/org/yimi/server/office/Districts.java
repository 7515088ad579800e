package org.yimi.server.office;

import java.time.Instant;
import java.util.Optional;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** The one district of a database. */
public final class Districts {
    private final Database database;

    public Districts(Database database) {
        this.database = database;
    }

    public Optional<District> find() {
        return database.read(DistrictTable::find);
    }

    /** @throws Denied before {@code server init} */
    public District require() {
        return find().orElseThrow(() -> new Denied(
                Denied.Code.NO_DISTRICT, "there is no district in this data folder: run \"server init\" first"));
    }

    /** @throws Denied where there is one already */
    public void found(Transaction transaction, District district) {
        if (DistrictTable.find(transaction).isPresent())
            throw new Denied(
                    Denied.Code.DISTRICT_EXISTS, "this data folder has a district already; choose another folder");
        DistrictTable.insert(transaction, district);
    }

    /**
     * A backup was put back: receipts say so from now on, and kiosks send again what it lacks. The epoch is at least the
     * minutes since 1970, so that the same backup put back twice begins two different epochs. Returns the epoch.
     */
    public int beginEpoch(Instant now) {
        return database.write(transaction -> DistrictTable.nextEpoch(transaction, now.getEpochSecond() / 60));
    }
}
