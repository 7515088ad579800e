package org.yimi.server.intake;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yimi.content.answer.Finished;
import org.yimi.server.intake.LedgerTable.Arrived;
import org.yimi.server.intake.LedgerTable.Entry;
import org.yimi.server.intake.LedgerTable.State;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.results.Counts;
import org.yimi.server.store.Transaction;

/** One bundle on its way into ledger and content; rows of a kind are written together. Used once. */
final class Entering {
    private final Transaction transaction;
    private final Arrival arrival;
    private final List<Arrived> arrived = new ArrayList<>();
    private final List<Opened.Fitting> fresh = new ArrayList<>();
    private final List<Finished> counted = new ArrayList<>();
    private final Counts counts = new Counts();
    private Totals totals = Totals.NONE;

    Entering(Transaction transaction, Arrival arrival) {
        this.transaction = transaction;
        this.arrival = arrival;
    }

    /** How the kiosk's totals change by it. */
    Totals enter() {
        if (arrival.opened().isEmpty()) return totals;
        var there = there();
        for (var opened : arrival.opened())
            sort(opened, there.getOrDefault(opened.envelope().header().number(), List.of()));
        keepContent();
        LedgerTable.insert(transaction, arrived);
        return totals;
    }

    /** What it adds to the tallies, after it was entered. */
    Counts counts() {
        return counts;
    }

    /** What is new in it, after it was entered. */
    List<Finished> counted() {
        return List.copyOf(counted);
    }

    private Map<Long, List<Entry>> there() {
        var first = arrival.opened().getFirst().envelope().header().number();
        var last = arrival.opened().getLast().envelope().header().number();
        return LedgerTable.between(transaction, arrival.kiosk(), first, last).stream()
                .collect(groupingBy(Entry::number));
    }

    /** @param there what the ledger has under the same number */
    private void sort(Opened opened, List<Entry> there) {
        var envelope = opened.envelope();
        var hash = envelope.hash();
        if (there.stream().anyMatch(entry -> entry.hash().equals(hash))) return;
        if (!there.isEmpty()) {
            arrived.add(new Arrived(envelope, State.DISPUTED, ""));
            var first = there.stream().noneMatch(entry -> entry.state() == State.DISPUTED);
            totals = totals.plus(new Totals(0, 0, 0, first ? 1 : 0));
            return;
        }
        switch (opened) {
            case Opened.Unopenable(_, var reason) -> quarantine(opened, reason);
            case Opened.Fitting fitting -> fresh.add(fitting);
            case Opened.OfBallot one -> keep(one);
        }
    }

    private void keep(Opened.OfBallot one) {
        if (!Filing.keep(transaction, one.handed())) {
            quarantine(one, "same-session-again");
            return;
        }
        arrived.add(new Arrived(one.envelope(), State.COUNTED, ""));
        totals = totals.plus(new Totals(1, 1, 0, 0));
    }

    private void keepContent() {
        var isNew = ContentTable.insert(transaction, arrival.site(), fresh);
        for (var i = 0; i < fresh.size(); i++) {
            var opened = fresh.get(i);
            if (!isNew.get(i)) {
                quarantine(opened, "same-session-again");
                continue;
            }
            if (opened instanceof Opened.Session session)
                counts.add(arrival.site(), session.finished(), session.survey());
            counted.add(opened.finished());
            arrived.add(new Arrived(opened.envelope(), State.COUNTED, ""));
            totals = totals.plus(new Totals(1, 1, 0, 0));
        }
    }

    private void quarantine(Opened opened, String reason) {
        arrived.add(new Arrived(opened.envelope(), State.QUARANTINED, reason));
        totals = totals.plus(new Totals(1, 0, 1, 0));
    }
}
