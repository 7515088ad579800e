package org.yimi.server.intake;

import java.time.Instant;
import java.util.List;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.results.Counts;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Transaction;

/** Enters opened envelopes into ledger, content and tallies, each exactly once, inside the writer's transaction. */
final class Counting {
    private final Kiosks kiosks;
    private final Tallies tallies;
    private final Filing filing;

    Counting(Kiosks kiosks, Tallies tallies, Filing filing) {
        this.kiosks = kiosks;
        this.tallies = tallies;
        this.filing = filing;
    }

    /** Returns what the tallies must still be given: once for all that is committed together. */
    Counts enter(Transaction transaction, Arrival arrival) {
        var entering = new Entering(transaction, arrival);
        kiosks.contacted(transaction, arrival.kiosk(), arrival.head(), arrival.at(), entering.enter());
        filing.file(transaction, arrival.site(), entering.counted(), arrival.at());
        return entering.counts();
    }

    /** What the pieces of one transaction have counted. */
    void tally(Transaction transaction, List<Counts> pieces) {
        var all = new Counts();
        pieces.forEach(all::add);
        tallies.add(transaction, all);
    }

    /** A quarantined envelope that opens now: a pack or a key has come since. Returns as {@link #enter}. */
    Counts release(Transaction transaction, long site, Opened.Fitting opened, Instant now) {
        var counts = new Counts();
        if (!ContentTable.insert(transaction, site, opened)) return counts;
        if (opened instanceof Opened.Session session) counts.add(site, session.finished(), session.survey());
        filing.file(transaction, site, List.of(opened.finished()), now);
        counted(transaction, opened);
        return counts;
    }

    /** As the other, of what belongs to a ballot. */
    Counts release(Transaction transaction, Opened.OfBallot opened) {
        if (Filing.keep(transaction, opened.handed())) counted(transaction, opened);
        return new Counts();
    }

    private void counted(Transaction transaction, Opened opened) {
        LedgerTable.counted(transaction, opened.envelope());
        kiosks.addTotals(transaction, opened.envelope().header().kiosk(), new Totals(0, 1, -1, 0));
    }
}
