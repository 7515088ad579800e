package org.yimi.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * Notices on their way. They are asked for in the transaction that finds a reason, and stay until somebody has them or the
 * reason is gone: a server that stops in between sends them when it runs again.
 */
public final class Notices {
    private static final Logger log = LoggerFactory.getLogger(Notices.class);

    /** After the first failure; twice as long after each further one. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 10;

    private final Database database;

    public Notices(Database database) {
        this.database = database;
    }

    /** What became of a route's last try. */
    public record Last(String route, Outcome outcome, Instant at) {}

    /** Once on each of these routes, where the same does not wait already. */
    public void ask(Transaction transaction, Kind kind, List<String> routes, Instant now) {
        for (var route : routes) NoticeTable.insert(transaction, route, kind, now);
    }

    /** Takes back those that wait: nothing is left that they would tell of. What is on its way just now still arrives. */
    public void withdraw(Transaction transaction) {
        NoticeTable.withdraw(transaction);
    }

    /** Whether anything is still to be sent. */
    public boolean waits(Transaction transaction) {
        return NoticeTable.waits(transaction);
    }

    /** When one of this kind was asked for last, whatever became of it. */
    public Optional<Instant> lastAsked(Transaction transaction, Kind kind) {
        return NoticeTable.lastAsked(transaction, kind);
    }

    /** Sends what is due. One thread at a time; no transaction is open while somebody far away thinks about it. */
    public void send(Routes routes, Instant now) {
        for (var waiting : database.read(transaction -> NoticeTable.due(transaction, now)))
            for (var route : routes.all())
                if (route.name().equals(waiting.route())) send(waiting, route, new Notice(waiting.kind(), routes.console(), now));
    }

    private void send(NoticeTable.Waiting waiting, Route route, Notice notice) {
        var outcome = route.send(notice);
        var next = notice.at().plus(waitAfter(waiting.attempts() + 1));
        database.change(transaction -> NoticeTable.tried(transaction, waiting.id(), outcome, notice.at(), next));
        if (outcome.reached()) log.info("a notice left by {}", route.name());
    }

    /** 1, 2, 4 ... 30 minutes. */
    static Duration waitAfter(int failures) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** A test is kept like every notice, so that one that arrives ends what was said of a failure. */
    public void tested(Transaction transaction, Map<String, Outcome> outcomes, Instant now) {
        outcomes.forEach((route, outcome) -> NoticeTable.insertTest(transaction, route, outcome, now));
    }

    /** Of every route that was tried. */
    public List<Last> last() {
        return database.read(NoticeTable::last);
    }
}
