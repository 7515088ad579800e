package org.yimi.server.safeguard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.yimi.server.notice.Kind;
import org.yimi.server.notice.Notices;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * Asks for notices: one when something comes into the lane, and others, to whoever stands further up, as long as something
 * is past its clock. What was asked for is in the database, so a server that starts again neither forgets nor repeats it.
 */
public final class Alarm {
    static final Duration ESCALATES_EVERY = Duration.ofHours(4);

    /** Three days of them; after that the console still says it. */
    static final int MOST_ESCALATIONS = 18;

    private final Database database;
    private final Notices notices;

    public Alarm(Database database, Notices notices) {
        this.database = database;
        this.notices = notices;
    }

    /**
     * Called again and again, a look that finds nothing new writes nothing.
     *
     * @param routes on which notices leave; where there are none nothing counts as told
     */
    public void look(List<String> routes, Instant now) {
        if (routes.isEmpty() || !database.read(transaction -> stirs(transaction, now))) return;
        database.change(transaction -> {
            if (!ConcernTable.calls(transaction, now)) notices.withdraw(transaction);
            if (ConcernTable.unnoticed(transaction)) {
                notices.ask(transaction, Kind.OPEN, routes, now);
                ConcernTable.noticed(transaction);
            }
            if (escalates(transaction, now)) {
                notices.ask(transaction, Kind.ESCALATION, routes, now);
                ConcernTable.escalated(transaction, now);
            }
        });
    }

    /** Whether there is anything to write: a look every few seconds shall not. */
    private boolean stirs(Transaction transaction, Instant now) {
        return ConcernTable.unnoticed(transaction)
                || escalates(transaction, now)
                || (notices.waits(transaction) && !ConcernTable.calls(transaction, now));
    }

    private boolean escalates(Transaction transaction, Instant now) {
        if (ConcernTable.newlyOverdue(transaction, now)) return true;
        return ConcernTable.stillEscalates(transaction, now, MOST_ESCALATIONS)
                && notices.lastAsked(transaction, Kind.ESCALATION)
                        .map(last -> !now.isBefore(last.plus(ESCALATES_EVERY)))
                        .orElse(true);
    }
}
