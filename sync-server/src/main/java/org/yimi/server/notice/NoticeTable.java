package org.yimi.server.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimi.server.store.Transaction;

/** Rows of notices: those to be sent, and what became of the others. */
final class NoticeTable {
    private NoticeTable() {}

    /** @param attempts so far */
    record Waiting(long id, String route, Kind kind, int attempts) {}

    /** Unless the same waits on the same route. */
    static void insert(Transaction transaction, String route, Kind kind, Instant now) {
        transaction
                .handle()
                .createUpdate("insert into notice (route, kind, state, asked_at, next_at)"
                        + " select :route, :kind, 'waiting', :now, :now where not exists"
                        + " (select * from notice where route = :route and kind = :kind and state = 'waiting')")
                .bind("route", route)
                .bind("kind", kind.code())
                .bind("now", now.getEpochSecond())
                .execute();
    }

    static void insertTest(Transaction transaction, String route, Outcome outcome, Instant now) {
        transaction
                .handle()
                .createUpdate("insert into notice (route, kind, state, asked_at, next_at, attempts, tried_at, outcome)"
                        + " values (:route, :kind, 'done', :now, :now, 1, :now, :outcome)")
                .bind("route", route)
                .bind("kind", Kind.TEST.code())
                .bind("now", now.getEpochSecond())
                .bind("outcome", outcome.code())
                .execute();
    }

    static List<Waiting> due(Transaction transaction, Instant now) {
        return transaction
                .handle()
                .createQuery("select id, route, kind, attempts from notice where state = 'waiting' and next_at <= :now"
                        + " order by id")
                .bind("now", now.getEpochSecond())
                .map((row, _) -> new Waiting(
                        row.getLong("id"), row.getString("route"), Kind.of(row.getString("kind")), row.getInt("attempts")))
                .list();
    }

    static void tried(Transaction transaction, long id, Outcome outcome, Instant now, Instant next) {
        transaction
                .handle()
                .createUpdate("update notice set state = :state, attempts = attempts + 1, tried_at = :now, next_at = :next,"
                        + " outcome = :outcome where id = :id and state = 'waiting'")
                .bind("state", outcome.reached() ? "done" : "waiting")
                .bind("now", now.getEpochSecond())
                .bind("next", next.getEpochSecond())
                .bind("outcome", outcome.code())
                .bind("id", id)
                .execute();
    }

    static boolean waits(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select exists (select * from notice where state = 'waiting')")
                .mapTo(Boolean.class)
                .one();
    }

    static void withdraw(Transaction transaction) {
        transaction.handle().execute("update notice set state = 'withdrawn' where state = 'waiting'");
    }

    static Optional<Instant> lastAsked(Transaction transaction, Kind kind) {
        return transaction
                .handle()
                .createQuery("select max(asked_at) from notice where kind = :kind having count(*) > 0")
                .bind("kind", kind.code())
                .mapTo(Long.class)
                .map(Instant::ofEpochSecond)
                .findOne();
    }

    /** Of every route what became of its last try. */
    static List<Notices.Last> last(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select route, outcome, tried_at from notice one where tried_at > 0 and id ="
                        + " (select id from notice where route = one.route and tried_at > 0 order by tried_at desc, id desc"
                        + " limit 1) order by route")
                .map((row, _) -> new Notices.Last(
                        row.getString("route"),
                        Outcome.of(row.getString("outcome")),
                        Instant.ofEpochSecond(row.getLong("tried_at"))))
                .list();
    }
}
