package org.yimi.server.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.content.survey.Wording;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** The kiosks that were ever enrolled, and how each one stands. */
public final class Kiosks {
    private static final int SLOTS = 32;

    /** After so long without contact somebody should ask. */
    private static final Duration SILENCE = Duration.ofDays(2);

    private final Database database;

    public Kiosks(Database database) {
        this.database = database;
    }

    /** @param slot 0 to 31, never given to another kiosk of the site */
    public record Enrolled(KioskId id, long site, int slot, VerifyKey key, boolean revoked) {}

    /** Different numbers in the ledger, by what became of them. */
    public record Totals(long received, long counted, long quarantined, long disputed) {
        /** No change. */
        public static final Totals NONE = new Totals(0, 0, 0, 0);

        public Totals plus(Totals more) {
            return new Totals(
                    received + more.received,
                    counted + more.counted,
                    quarantined + more.quarantined,
                    disputed + more.disputed);
        }
    }

    /**
     * One kiosk for the overview.
     *
     * @param lastContact {@link Instant#EPOCH} before the first
     * @param issued highest envelope number it ever gave, as it said last
     * @param waiting envelopes it has no receipt for, as it said last
     */
    public record KioskRow(
            KioskId id,
            Wording site,
            int slot,
            boolean revoked,
            Instant lastContact,
            long issued,
            long waiting,
            boolean clockDoubtful,
            Totals totals) {
        public boolean contacted() {
            return lastContact.isAfter(Instant.EPOCH);
        }

        /** Whether nothing was heard of it for so long that somebody should ask; not where it was never heard of. */
        public boolean silent(Instant now) {
            return !revoked && contacted() && Duration.between(lastContact, now).compareTo(SILENCE) >= 0;
        }

        /** Whether everything it ever issued has arrived and is counted, and nothing else has. */
        public boolean complete() {
            return issued == totals.received
                    && issued == totals.counted
                    && totals.quarantined == 0
                    && totals.disputed == 0;
        }
    }

    /** Whether its enrolment was ended or not; in a transaction of its own. */
    public Optional<Enrolled> find(KioskId id) {
        return database.read(transaction -> find(transaction, id));
    }

    /** The kiosk whose secret of enrolment has this hash; empty for a revoked one. */
    public Optional<Enrolled> ofBearer(Hash bearer) {
        return database.read(transaction -> KioskTable.ofBearer(transaction, bearer))
                .filter(kiosk -> !kiosk.revoked());
    }

    /** Inside a transaction that also sees what it has written itself. */
    public Optional<Enrolled> find(Transaction transaction, KioskId id) {
        return KioskTable.find(transaction, id);
    }

    /**
     * Enrols a kiosk and returns its slot, the lowest that the site never gave out.
     *
     * @throws Denied where the site has had 32 kiosks
     */
    public int add(Transaction transaction, KioskId id, long site, VerifyKey key, Hash bearerHash, LocalDate on) {
        var slot = KioskTable.nextSlot(transaction, site);
        if (slot >= SLOTS)
            throw new Denied(Denied.Code.SITE_FULL, "site " + site + " has had " + SLOTS + " kiosks: add another site");
        KioskTable.insert(transaction, new Enrolled(id, site, slot, key, false), bearerHash, on);
        return slot;
    }

    /**
     * Also one whose enrolment was ended.
     *
     * @throws Denied where there is no such kiosk
     */
    public Enrolled require(Transaction transaction, KioskId id) {
        return find(transaction, id)
                .orElseThrow(() -> new Denied(Denied.Code.NO_SUCH_KIOSK, "no kiosk " + id + " is enrolled here: see the console"));
    }

    /** @throws Denied where there is no such kiosk, or its enrolment was ended */
    public Enrolled requireActive(Transaction transaction, KioskId id) {
        var kiosk = require(transaction, id);
        if (kiosk.revoked())
            throw new Denied(
                    Denied.Code.REVOKED, "the enrolment of kiosk " + id + " was ended for good: enrol it as a new one, with a new data folder");
        return kiosk;
    }

    /** The kiosk that is known by this key now. */
    public Optional<Enrolled> ofKey(Transaction transaction, VerifyKey key) {
        return KioskTable.ofKey(transaction, key);
    }

    /**
     * From now on the kiosk is known by another key; what is signed by the old one is a copy's. The same key again changes
     * nothing.
     *
     * @throws Denied where the key is or was another's
     */
    public void renew(Transaction transaction, Enrolled kiosk, VerifyKey key, Hash bearerHash, LocalDate on) {
        if (kiosk.key().equals(key)) return;
        requireFresh(transaction, key);
        if (KioskTable.ofKey(transaction, key).isPresent())
            throw new Denied(Denied.Code.KEY_USED, "this key is another kiosk's: begin anew at the kiosk");
        KioskTable.replaceKey(transaction, kiosk, key, bearerHash, on);
    }

    /** @throws Denied where a kiosk was known by this key before it was enrolled again */
    public void requireFresh(Transaction transaction, VerifyKey key) {
        if (KioskTable.isFormer(transaction, key))
            throw new Denied(Denied.Code.KEY_USED, "this key was replaced by another: have the kiosk show its code anew");
    }

    /** Keys that a kiosk was known by before it was enrolled again. */
    public List<VerifyKey> formerKeys(KioskId id) {
        return database.read(transaction -> KioskTable.formerKeys(transaction, id));
    }

    /** Its bundles are kept aside from now on. Final. */
    public void revoke(Transaction transaction, KioskId id, LocalDate on) {
        KioskTable.revoke(transaction, id, on);
    }

    /** A bundle came: how its kiosk stands, unless a newer one said so already, and by how much its totals change. */
    public void contacted(Transaction transaction, KioskId id, BundleHead head, Instant at, Totals more) {
        KioskTable.contacted(transaction, id, head, at);
        if (!more.equals(Totals.NONE)) KioskTable.addTotals(transaction, id, more);
    }

    /** Changes the totals by this much. */
    public void addTotals(Transaction transaction, KioskId id, Totals more) {
        KioskTable.addTotals(transaction, id, more);
    }

    /** By site and slot. */
    public List<KioskRow> all() {
        return database.read(KioskTable::all);
    }
}
