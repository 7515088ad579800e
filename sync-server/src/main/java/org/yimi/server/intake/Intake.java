package org.yimi.server.intake;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.SyncReply;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.content.pack.Library;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Kiosks.Enrolled;
import org.yimi.server.results.Counts;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * The office's one door for what children said. Safe for all platform threads: verifying and opening happen on the
 * caller's, writing on one of its own.
 */
public final class Intake implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Database database;
    private final Kiosks kiosks;
    private final int epoch;
    private final Keys keys;
    private final InstantSource clock;
    private final Desk desk;
    private final Counting counting;
    private final Coverage coverage = new Coverage();
    private final GroupCommit<Counts> writer;

    /** @param epoch of this server: grows by one at each restore from a backup */
    public Intake(
            Database database,
            Kiosks kiosks,
            Tallies tallies,
            Filing filing,
            Keys keys,
            int epoch,
            Library library,
            InstantSource clock) {
        this.database = database;
        this.kiosks = kiosks;
        this.keys = keys;
        this.epoch = epoch;
        this.clock = clock;
        this.desk = new Desk(new Opener(keys.secret()), library);
        this.counting = new Counting(kiosks, tallies, filing);
        this.writer = new GroupCommit<>(database, counting::tally);
    }

    /** A bundle that is not taken; the code is stable. Nothing was counted. */
    public static final class NotTaken extends RuntimeException {
        private final String code;

        NotTaken(String code, String why) {
            super(why);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What a bundle is answered with, and whose it was. */
    public record Answer(KioskId kiosk, SyncReply reply) {
        public Bytes receipt() {
            return reply.receipt();
        }
    }

    /**
     * Takes a bundle and answers with a receipt for all that is durably held of its kiosk. The same bundle again changes
     * nothing and is answered alike.
     *
     * @throws org.yimi.content.envelope.Refused where the bytes are damaged, foreign or malformed
     * @throws NotTaken {@code unknown-kiosk}, {@code revoked} (kept aside), {@code replaced}: signed by a key that the
     *     kiosk had before it was enrolled again (kept aside), {@code busy}, or {@code restored}: the kiosk
     *     has a receipt of a later epoch, so a backup was put back without saying so
     */
    public Answer receive(byte[] bytes) {
        var asked = new ArrayList<Enrolled>();
        var bundle = verified(bytes, asked);
        var kiosk = asked.getFirst();
        if (kiosk.revoked()) {
            keepAside(kiosk, bytes);
            throw new NotTaken("revoked", "this kiosk's enrolment was ended; its bundle is kept aside");
        }
        if (bundle.head().epoch() > epoch)
            throw new NotTaken("restored", "this server was restored from a backup: run \"server restored\" and start again");
        var opened = bundle.envelopes().stream().map(desk::open).toList();
        var arrival = new Arrival(kiosk.id(), kiosk.site(), bundle.head(), opened, clock.instant());
        commit(transaction -> counting.enter(transaction, arrival));
        return answer(bundle);
    }

    /** @param asked takes the kiosk that the bundle names */
    private Bundle verified(byte[] bytes, List<Enrolled> asked) {
        try {
            return Bundle.verified(bytes, id -> {
                asked.add(known(id));
                return asked.getFirst().key();
            });
        } catch (Refused e) {
            if (e.code() == Refused.Code.BAD_SIGNATURE && !asked.isEmpty()) refuseCopy(asked.getFirst(), bytes);
            throw e;
        }
    }

    /** Signed by a key that the kiosk had before it was enrolled again: the old disk, or a copy of it, still runs. */
    private void refuseCopy(Enrolled kiosk, byte[] bytes) {
        for (var former : kiosks.formerKeys(kiosk.id()))
            if (isSigned(bytes, former)) {
                keepAside(kiosk, bytes);
                throw new NotTaken(
                        "replaced", "this kiosk was enrolled again elsewhere; the bundle of its old key is kept aside");
            }
    }

    private static boolean isSigned(byte[] bytes, VerifyKey key) {
        try {
            Bundle.verified(bytes, _ -> key);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void keepAside(Enrolled kiosk, byte[] bytes) {
        commit(transaction -> {
            LedgerTable.aside(transaction, kiosk.id(), Bytes.of(bytes));
            return new Counts();
        });
    }

    /** Tries every quarantined envelope again, after a pack or a key was added. Returns how many are counted now. */
    public int releaseQuarantined() {
        var released = 0;
        for (var envelope : database.read(LedgerTable::quarantined)) {
            var opened = desk.open(envelope);
            if (opened instanceof Opened.Unopenable) continue;
            var site = known(envelope.header().kiosk()).site();
            commit(transaction -> switch (opened) {
                case Opened.Fitting fitting -> counting.release(transaction, site, fitting, clock.instant());
                case Opened.OfBallot one -> counting.release(transaction, one);
                case Opened.Unopenable _ -> new Counts();
            });
            released++;
        }
        if (released > 0) log.info("released {} envelopes from quarantine", released);
        return released;
    }

    @Override
    public void close() {
        writer.close();
    }

    private Enrolled known(KioskId id) {
        return kiosks.find(id).orElseThrow(() -> new NotTaken("unknown-kiosk", "no kiosk " + id + " is enrolled here"));
    }

    private void commit(Function<Transaction, Counts> work) {
        try {
            writer.commit(work);
        } catch (GroupCommit.Busy e) {
            throw new NotTaken("busy", "too much at once: try again in a moment");
        }
    }

    /**
     * What is held of a kiosk now, signed with the newest key; for whoever carries receipts, and that key set, to kiosks
     * without a network.
     *
     * @throws NotTaken {@code unknown-kiosk} or {@code revoked}
     */
    public Bytes receipt(KioskId kiosk) {
        if (known(kiosk).revoked()) throw new NotTaken("revoked", "this kiosk's enrolment was ended");
        return signedReceipt(kiosk, keys.secret().receipt());
    }

    private Answer answer(Bundle bundle) {
        var kiosk = bundle.head().kiosk();
        var newer = keys.keySet().version() > bundle.head().keySet();
        // with the key that this kiosk knows, by whatever route the receipt goes
        var receipt = signedReceipt(kiosk, keys.secret().receiptFor(bundle.head().keySet()));
        return new Answer(kiosk, new SyncReply(receipt, newer ? keys.signedKeySet() : Bytes.of(new byte[0])));
    }

    private Bytes signedReceipt(KioskId kiosk, SignKey key) {
        var held = database.read(transaction -> coverage.of(transaction, kiosk));
        return new Receipt(kiosk, epoch, clock.instant(), held.held(), held.uncounted(), held.disputed()).signedBy(key);
    }
}
