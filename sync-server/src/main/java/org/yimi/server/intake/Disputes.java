package org.yimi.server.intake;

import java.time.InstantSource;
import java.util.List;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.pack.Library;
import org.yimi.server.office.Denied;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;

/**
 * Numbers under which different envelopes arrived. All are kept for ever and none is receipted, whatever is decided;
 * the decision is only whether those after the first count.
 */
public final class Disputes {
    private final Database database;
    private final Kiosks kiosks;
    private final Tallies tallies;
    private final Filing filing;
    private final Desk desk;
    private final InstantSource clock;

    public Disputes(
            Database database,
            Kiosks kiosks,
            Tallies tallies,
            Filing filing,
            PrivateKeySet keys,
            Library library,
            InstantSource clock) {
        this.database = database;
        this.kiosks = kiosks;
        this.tallies = tallies;
        this.filing = filing;
        this.clock = clock;
        this.desk = new Desk(new Opener(keys), library);
    }

    /** A number that nobody has decided yet. */
    public record Open(KioskId kiosk, long number) {}

    public List<Open> open() {
        return database.read(LedgerTable::undecided);
    }

    /**
     * Decides once and for all.
     *
     * @return how many envelopes were counted by this
     * @throws Denied where nothing is to be decided under that number, or an envelope cannot be opened
     */
    public long decide(KioskId kiosk, long number, boolean allCount) {
        return database.write(transaction -> {
            var later = LedgerTable.undecided(transaction, kiosk, number);
            if (later.isEmpty())
                throw new Denied(Denied.Code.NO_DISPUTE, "nothing to decide for kiosk " + kiosk + " number " + number);
            var site = kiosks.find(transaction, kiosk).orElseThrow().site();
            var counted = 0L;
            for (var envelope : later) {
                if (allCount) {
                    if (!(desk.open(envelope) instanceof Opened.Fitting fitting))
                        throw new Denied(Denied.Code.NO_DISPUTE, "an envelope under that number cannot be opened");
                    if (ContentTable.insert(transaction, site, fitting)) {
                        if (fitting instanceof Opened.Session session)
                            tallies.count(transaction, site, session.finished(), session.survey());
                        filing.file(transaction, site, List.of(fitting.finished()), clock.instant());
                        counted++;
                    }
                }
                LedgerTable.decided(transaction, envelope, allCount ? "counted" : "not counted");
            }
            kiosks.addTotals(transaction, kiosk, new Totals(0, 0, 0, -1));
            return counted;
        });
    }
}
