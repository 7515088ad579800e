package org.yimi.server.safeguard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.yimi.content.answer.SessionId;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.safeguard.Unseen.Counts;
import org.yimi.server.store.Transaction;

/** Rows of what is to be looked at, and of what was. */
final class UnseenTable {
    /** What a kiosk took for a disclosure is looked at in the safeguarding lane and nowhere else. */
    private static final String NOT_IN_THE_LANE = " content not in (select content from concern where withheld = 1)";

    private static final String WAITING = " seen_on is null and (passed_on is null or :passed) and" + NOT_IN_THE_LANE;

    private UnseenTable() {}

    static void insert(Transaction transaction, Collection<Item> items) {
        if (items.isEmpty()) return;
        try (var rows = transaction
                .handle()
                .prepareBatch("insert into unseen"
                        + " (id, what, content, survey, version, question, site, band, moment, due_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var item : items)
                rows.bind(0, item.id().bytes())
                        .bind(1, item.what().code())
                        .bind(2, HexFormat.of().parseHex(item.content().hex()))
                        .bind(3, item.survey())
                        .bind(4, item.version())
                        .bind(5, item.question())
                        .bind(6, item.site())
                        .bind(7, item.band().name())
                        .bind(8, item.moment())
                        .bind(9, item.dueOn().toString())
                        .add();
            rows.execute();
        }
    }

    /** @param sites not empty */
    static Counts counts(Transaction transaction, List<Long> sites, LocalDate today, boolean passed) {
        return transaction
                .handle()
                .createQuery("select count(*) as waiting, coalesce(sum(due_on < :today and passed_on is null), 0) as late,"
                        + " coalesce(sum(passed_on is not null), 0) as passed from unseen"
                        + " where site in (<sites>) and" + WAITING)
                .bindList("sites", sites)
                .bind("today", today.toString())
                .bind("passed", passed)
                .map((row, _) -> new Counts(row.getLong("waiting"), row.getLong("late"), row.getLong("passed")))
                .one();
    }

    /** Handed to the officer first, then by due date, and of one day suggestions first. */
    static List<Item> waiting(Transaction transaction, List<Long> sites, boolean passed, int limit, long offset) {
        return items(transaction
                .handle()
                .createQuery("select * from unseen where site in (<sites>) and" + WAITING
                        + " order by passed_on is null, due_on, what <> 'suggestion', id limit :limit offset :offset")
                .bindList("sites", sites)
                .bind("passed", passed)
                .bind("limit", limit)
                .bind("offset", offset));
    }

    /** @param bands not empty */
    static List<Item> seen(
            Transaction transaction, List<Long> sites, Asked asked, Collection<AgeBand> bands, int limit, long offset) {
        return items(transaction
                .handle()
                .createQuery("select * from unseen where site in (<sites>) and survey = :survey and version = :version"
                        + " and question = :question and band in (<bands>) and seen_on is not null and" + NOT_IN_THE_LANE
                        + " order by id limit :limit offset :offset")
                .bindList("sites", sites)
                .bindList("bands", bands.stream().map(AgeBand::name).toList())
                .bind("survey", asked.survey())
                .bind("version", asked.version())
                .bind("question", asked.question())
                .bind("limit", limit)
                .bind("offset", offset));
    }

    static Map<AgeBand, Long> bands(Transaction transaction, List<Long> sites, Asked asked) {
        var bands = new EnumMap<AgeBand, Long>(AgeBand.class);
        transaction
                .handle()
                .createQuery("select band, count(*) as total from unseen where site in (<sites>) and survey = :survey"
                        + " and version = :version and question = :question and seen_on is not null and"
                        + NOT_IN_THE_LANE + " group by band")
                .bindList("sites", sites)
                .bind("survey", asked.survey())
                .bind("version", asked.version())
                .bind("question", asked.question())
                .map((row, _) -> Map.entry(AgeBand.valueOf(row.getString("band")), row.getLong("total")))
                .forEach(entry -> bands.put(entry.getKey(), entry.getValue()));
        return bands;
    }

    /** Content in which something was handed to the officer. */
    static List<SessionId> passed(Transaction transaction, List<Long> sites) {
        return transaction
                .handle()
                .createQuery("select distinct content from unseen where site in (<sites>) and seen_on is null"
                        + " and passed_on is not null")
                .bindList("sites", sites)
                .mapTo(byte[].class)
                .stream()
                .map(bytes -> new SessionId(HexFormat.of().formatHex(bytes)))
                .toList();
    }

    /** Content in which something of this kind waits. */
    static List<SessionId> contents(Transaction transaction, List<Long> sites, What what) {
        return transaction
                .handle()
                .createQuery("select content from unseen where site in (<sites>) and seen_on is null and what = :what and"
                        + NOT_IN_THE_LANE)
                .bindList("sites", sites)
                .bind("what", what.code())
                .mapTo(byte[].class)
                .stream()
                .map(bytes -> new SessionId(HexFormat.of().formatHex(bytes)))
                .toList();
    }

    static boolean see(Transaction transaction, ItemId id, List<Long> sites, String account, LocalDate today) {
        return mark(transaction, "seen_by = :account, seen_on = :today", "passed_on is null", id, sites, account, today);
    }

    static boolean pass(Transaction transaction, ItemId id, List<Long> sites, String account, LocalDate today) {
        return mark(transaction, "passed_by = :account, passed_on = :today", "passed_on is null", id, sites, account, today);
    }

    static boolean takeBack(Transaction transaction, ItemId id, List<Long> sites) {
        return transaction
                        .handle()
                        .createUpdate("update unseen set passed_by = null, passed_on = null"
                                + " where id = :id and site in (<sites>) and seen_on is null and passed_on is not null and"
                                + NOT_IN_THE_LANE)
                        .bind("id", id.bytes())
                        .bindList("sites", sites)
                        .execute()
                == 1;
    }

    /** Begins the clock of what came back from the lane. */
    static void dueAgain(Transaction transaction, ItemId concern, LocalDate due) {
        transaction
                .handle()
                .createUpdate("update unseen set due_on = :due where seen_on is null"
                        + " and content = (select content from concern where id = :concern)")
                .bind("due", due.toString())
                .bind("concern", concern.bytes())
                .execute();
    }

    private static boolean mark(
            Transaction transaction, String change, String only, ItemId id, List<Long> sites, String account, LocalDate today) {
        return transaction
                        .handle()
                        .createUpdate("update unseen set " + change
                                + " where id = :id and site in (<sites>) and seen_on is null and " + only + " and" + NOT_IN_THE_LANE)
                        .bind("id", id.bytes())
                        .bindList("sites", sites)
                        .bind("account", account)
                        .bind("today", today.toString())
                        .execute()
                == 1;
    }

    private static List<Item> items(Query query) {
        return query.map((row, _) -> item(row)).list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                ItemId.of(row.getBytes("id")),
                What.of(row.getString("what")),
                new SessionId(HexFormat.of().formatHex(row.getBytes("content"))),
                row.getString("survey"),
                row.getInt("version"),
                row.getString("question"),
                row.getLong("site"),
                AgeBand.valueOf(row.getString("band")),
                row.getString("moment"),
                LocalDate.parse(row.getString("due_on")),
                row.getString("passed_on") != null);
    }
}
