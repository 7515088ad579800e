package org.yimi.server.intake;

import org.yimi.content.envelope.KioskId;
import org.yimi.server.intake.LedgerTable.State;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Transaction;

/** Enters opened envelopes into ledger, content and tallies, each exactly once, inside the writer's transaction. */
final class Counting {
    private final Kiosks kiosks;
    private final Tallies tallies;

    Counting(Kiosks kiosks, Tallies tallies) {
        this.kiosks = kiosks;
        this.tallies = tallies;
    }

    void enter(Transaction transaction, Arrival arrival) {
        var total = Totals.NONE;
        for (var opened : arrival.opened())
            total = total.plus(enter(transaction, arrival.kiosk(), arrival.site(), opened));
        kiosks.addTotals(transaction, arrival.kiosk(), total);
        kiosks.contacted(transaction, arrival.kiosk(), arrival.head(), arrival.at());
    }

    /** A quarantined envelope that opens now: a pack or a key has come since. */
    void release(Transaction transaction, long site, Opened.Session opened) {
        if (!ContentTable.insert(transaction, site, opened)) return;
        tallies.count(transaction, site, opened.session());
        LedgerTable.counted(transaction, opened.envelope());
        kiosks.addTotals(transaction, opened.envelope().header().kiosk(), new Totals(0, 1, -1, 0));
    }

    private Totals enter(Transaction transaction, KioskId kiosk, long site, Opened opened) {
        var envelope = opened.envelope();
        var there = LedgerTable.at(transaction, kiosk, envelope.header().number());
        var hash = envelope.hash();
        if (there.stream().anyMatch(entry -> entry.hash().equals(hash))) return Totals.NONE;
        if (!there.isEmpty()) {
            LedgerTable.insert(transaction, envelope, State.DISPUTED, "");
            var first = there.stream().noneMatch(entry -> entry.state() == State.DISPUTED);
            return new Totals(0, 0, 0, first ? 1 : 0);
        }
        return switch (opened) {
            case Opened.Unopenable(_, var reason) -> quarantine(transaction, opened, reason);
            case Opened.Session session -> {
                if (!ContentTable.insert(transaction, site, session))
                    yield quarantine(transaction, opened, "same-session-again");
                tallies.count(transaction, site, session.session());
                LedgerTable.insert(transaction, envelope, State.COUNTED, "");
                yield new Totals(1, 1, 0, 0);
            }
        };
    }

    private static Totals quarantine(Transaction transaction, Opened opened, String reason) {
        LedgerTable.insert(transaction, opened.envelope(), State.QUARANTINED, reason);
        return new Totals(1, 0, 1, 0);
    }
}
