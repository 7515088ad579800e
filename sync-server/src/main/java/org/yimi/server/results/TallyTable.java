package org.yimi.server.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Transaction;

final class TallyTable {
    private TallyTable() {}

    record Place(String survey, int version, long site, AgeBand band, boolean flagged) {}

    static void addSession(Transaction transaction, Place place) {
        transaction
                .handle()
                .createUpdate("insert into session_tally (survey, version, site, band, flagged, count)"
                        + " values (:survey, :version, :site, :band, :flagged, 1)"
                        + " on conflict do update set count = count + 1")
                .bind("survey", place.survey())
                .bind("version", place.version())
                .bind("site", place.site())
                .bind("band", place.band().name())
                .bind("flagged", place.flagged() ? 1 : 0)
                .execute();
    }

    static void addAnswer(Transaction transaction, Place place, String question, String code) {
        transaction
                .handle()
                .createUpdate("insert into answer_tally (survey, version, site, band, flagged, question, code, count)"
                        + " values (:survey, :version, :site, :band, :flagged, :question, :code, 1)"
                        + " on conflict do update set count = count + 1")
                .bind("survey", place.survey())
                .bind("version", place.version())
                .bind("site", place.site())
                .bind("band", place.band().name())
                .bind("flagged", place.flagged() ? 1 : 0)
                .bind("question", question)
                .bind("code", code)
                .execute();
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
