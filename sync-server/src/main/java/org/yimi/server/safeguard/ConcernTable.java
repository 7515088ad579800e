package org.yimi.server.safeguard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.safeguard.Concern.State;
import org.yimi.server.safeguard.Concerns.Counts;
import org.yimi.server.store.Transaction;

/** Rows of concerns. */
final class ConcernTable {
    /** Nobody opened it in time, or nobody assessed it in time. */
    private static final String OVERDUE = "((state = 'waiting' and open_by <= :now)"
            + " or (state = 'open' and assessment = '' and decide_by <= :now))";

    private ConcernTable() {}

    static void insert(Transaction transaction, Collection<Concern> concerns) {
        if (concerns.isEmpty()) return;
        try (var rows = transaction
                .handle()
                .prepareBatch("insert into concern"
                        + " (id, content, what, survey, version, site, band, moment, urgency, open_by, decide_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one : concerns)
                rows.bind(0, one.id().bytes())
                        .bind(1, HexFormat.of().parseHex(one.content().hex()))
                        .bind(2, one.suggestion() ? "suggestion" : "session")
                        .bind(3, one.survey())
                        .bind(4, one.version())
                        .bind(5, one.site())
                        .bind(6, one.band().name())
                        .bind(7, one.moment())
                        .bind(8, one.urgency().name().toLowerCase(Locale.ROOT))
                        .bind(9, one.openBy().getEpochSecond())
                        .bind(10, one.decideBy().getEpochSecond())
                        .add();
            rows.execute();
        }
    }

    /** @param sites not empty */
    static Counts counts(Transaction transaction, List<Long> sites, Instant now) {
        return transaction
                .handle()
                .createQuery("select coalesce(sum(state = 'waiting'), 0) as waiting, coalesce(sum(state = 'open'), 0) as open,"
                        + " coalesce(sum(" + OVERDUE + "), 0) as late from concern"
                        + " where site in (<sites>) and state <> 'closed'")
                .bindList("sites", sites)
                .bind("now", now.getEpochSecond())
                .map((row, _) -> new Counts(row.getLong("waiting"), row.getLong("open"), row.getLong("late")))
                .one();
    }

    /** What nobody has opened first, severe ones before others, then by their clocks. */
    static List<Concern> page(Transaction transaction, List<Long> sites, boolean closed, int limit, long offset) {
        return transaction
                .handle()
                .createQuery("select * from concern where site in (<sites>) and (state = 'closed') = :closed"
                        + " order by state <> 'waiting', urgency <> 'severe', open_by, id limit :limit offset :offset")
                .bindList("sites", sites)
                .bind("closed", closed)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, _) -> concern(row))
                .list();
    }

    static Optional<Concern> find(Transaction transaction, ItemId id, List<Long> sites) {
        return transaction
                .handle()
                .createQuery("select * from concern where id = :id and site in (<sites>)")
                .bind("id", id.bytes())
                .bindList("sites", sites)
                .map((row, _) -> concern(row))
                .findOne();
    }

    static void state(Transaction transaction, ItemId id, State state) {
        transaction
                .handle()
                .createUpdate("update concern set state = :state where id = :id")
                .bind("state", state.code())
                .bind("id", id.bytes())
                .execute();
    }

    static void assessed(Transaction transaction, ItemId id, Assessment assessment) {
        transaction
                .handle()
                .createUpdate("update concern set assessment = :assessment where id = :id")
                .bind("assessment", assessment.code())
                .bind("id", id.bytes())
                .execute();
    }

    /** Others may see again what the child said. */
    static void release(Transaction transaction, ItemId id) {
        transaction
                .handle()
                .createUpdate("update concern set withheld = 0 where id = :id")
                .bind("id", id.bytes())
                .execute();
    }

    /** Content that nobody sees outside the lane. */
    static List<SessionId> withheld(Transaction transaction, List<Long> sites) {
        return transaction
                .handle()
                .createQuery("select content from concern where site in (<sites>) and withheld = 1")
                .bindList("sites", sites)
                .mapTo(byte[].class)
                .stream()
                .map(bytes -> new SessionId(HexFormat.of().formatHex(bytes)))
                .toList();
    }

    /** Whether there is anything that nobody was told of yet. */
    static boolean unnoticed(Transaction transaction) {
        return any(transaction, "state = 'waiting' and noticed = 0", Instant.EPOCH);
    }

    static void noticed(Transaction transaction) {
        transaction.handle().execute("update concern set noticed = 1 where state = 'waiting' and noticed = 0");
    }

    static boolean overdue(Transaction transaction, Instant now) {
        return any(transaction, OVERDUE, now);
    }

    /** Whether anything overdue was told to nobody further up yet. */
    static boolean newlyOverdue(Transaction transaction, Instant now) {
        return any(transaction, OVERDUE + " and escalations = 0", now);
    }

    /** Whether anything overdue may be told of once more. */
    static boolean stillEscalates(Transaction transaction, Instant now, int most) {
        return any(transaction, OVERDUE + " and escalations < " + most, now);
    }

    static void escalated(Transaction transaction, Instant now) {
        transaction
                .handle()
                .createUpdate("update concern set escalations = escalations + 1 where " + OVERDUE)
                .bind("now", now.getEpochSecond())
                .execute();
    }

    /** Whether anything is left that a notice would be about. */
    static boolean calls(Transaction transaction, Instant now) {
        return any(transaction, "state = 'waiting' or " + OVERDUE, now);
    }

    private static boolean any(Transaction transaction, String condition, Instant now) {
        return transaction
                .handle()
                .createQuery("select exists (select * from concern where (" + condition + ") and :now is not null)")
                .bind("now", now.getEpochSecond())
                .mapTo(Boolean.class)
                .one();
    }

    private static Concern concern(ResultSet row) throws SQLException {
        return new Concern(
                ItemId.of(row.getBytes("id")),
                new SessionId(HexFormat.of().formatHex(row.getBytes("content"))),
                row.getString("what").equals("suggestion"),
                row.getString("survey"),
                row.getInt("version"),
                row.getLong("site"),
                AgeBand.valueOf(row.getString("band")),
                row.getString("moment"),
                Urgency.valueOf(row.getString("urgency").toUpperCase(Locale.ROOT)),
                Instant.ofEpochSecond(row.getLong("open_by")),
                Instant.ofEpochSecond(row.getLong("decide_by")),
                State.of(row.getString("state")),
                row.getInt("escalations"));
    }
}
