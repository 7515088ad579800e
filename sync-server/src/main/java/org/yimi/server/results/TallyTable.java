package org.yimi.server.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Transaction;

final class TallyTable {
    private TallyTable() {}

    record Place(String survey, int version, long site, AgeBand band, boolean flagged) {}

    record Answered(Place place, String question, String code) {}

    static void addSessions(Transaction transaction, Map<Place, Long> counts) {
        if (counts.isEmpty()) return;
        try (var rows = transaction
                .handle()
                .prepareBatch("insert into session_tally (survey, version, site, band, flagged, count)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do update set count = count + excluded.count")) {
            counts.forEach((place, count) -> bound(rows, place).bind(5, count).add());
            rows.execute();
        }
    }

    static void addAnswers(Transaction transaction, Map<Answered, Long> counts) {
        if (counts.isEmpty()) return;
        try (var rows = transaction
                .handle()
                .prepareBatch("insert into answer_tally (survey, version, site, band, flagged, question, code, count)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do update set count = count + excluded.count")) {
            counts.forEach((answered, count) -> bound(rows, answered.place())
                    .bind(5, answered.question())
                    .bind(6, answered.code())
                    .bind(7, count)
                    .add());
            rows.execute();
        }
    }

    private static PreparedBatch bound(PreparedBatch rows, Place place) {
        return rows.bind(0, place.survey())
                .bind(1, place.version())
                .bind(2, place.site())
                .bind(3, place.band().name())
                .bind(4, place.flagged() ? 1 : 0);
    }

    static List<Raw> sessions(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select survey, version, band, '' as question, '' as code, sum(count) as total"
                        + " from session_tally group by survey, version, band")
                .map((row, _) -> raw(row))
                .list();
    }

    static List<Raw> answers(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select survey, version, band, question, code, sum(count) as total"
                        + " from answer_tally group by survey, version, band, question, code")
                .map((row, _) -> raw(row))
                .list();
    }

    /** Sessions of each band that has any. */
    static Map<AgeBand, Released.Now> sessionsOf(Transaction transaction, Survey survey) {
        var bands = new EnumMap<AgeBand, Released.Now>(AgeBand.class);
        transaction
                .handle()
                .createQuery("select band, sum(count) as total, sum(count * flagged) as flagged from session_tally"
                        + " where survey = :survey and version = :version group by band")
                .bind("survey", survey.id())
                .bind("version", survey.version())
                .map((row, _) -> Map.entry(
                        AgeBand.valueOf(row.getString("band")),
                        new Released.Now(row.getLong("total") - row.getLong("flagged"), row.getLong("flagged"))))
                .forEach(entry -> bands.put(entry.getKey(), entry.getValue()));
        return bands;
    }

    private static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                row.getString("survey"),
                row.getInt("version"),
                AgeBand.valueOf(row.getString("band")),
                row.getString("question"),
                row.getString("code"),
                row.getLong("total"));
    }
}
