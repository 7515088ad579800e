package org.yimi.server.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Transaction;

/** Rows of the counts that pages show, and what the next ones depend on. */
final class ReleaseTable {
    private static final String EDITION = " where survey = :survey and version = :version";

    private ReleaseTable() {}

    static List<Raw> of(Transaction transaction, Survey survey, Scope scope) {
        return transaction
                .handle()
                .createQuery("select band, question, code, count from released" + EDITION + " and scope = :scope")
                .bind("survey", survey.id())
                .bind("version", survey.version())
                .bind("scope", scope.code())
                .map((row, _) -> new Raw(
                        survey.id(),
                        survey.version(),
                        AgeBand.valueOf(row.getString("band")),
                        row.getString("question"),
                        row.getString("code"),
                        row.getLong("count")))
                .list();
    }

    static Map<AgeBand, Released> bands(Transaction transaction, Survey survey) {
        var bands = new EnumMap<AgeBand, Released>(AgeBand.class);
        transaction
                .handle()
                .createQuery("select * from released_band" + EDITION)
                .bind("survey", survey.id())
                .bind("version", survey.version())
                .map((row, _) -> Map.entry(
                        AgeBand.valueOf(row.getString("band")),
                        new Released(
                                row.getLong("all_sessions"),
                                row.getLong("unflagged"),
                                row.getLong("flagged"),
                                row.getLong("unflagged_floor"),
                                row.getLong("flagged_floor"))))
                .forEach(entry -> bands.put(entry.getKey(), entry.getValue()));
        return bands;
    }

    static void setBand(Transaction transaction, Survey survey, AgeBand band, Released released) {
        transaction
                .handle()
                .createUpdate("insert or replace into released_band"
                        + " (survey, version, band, all_sessions, unflagged, flagged, unflagged_floor, flagged_floor)"
                        + " values (:survey, :version, :band, :all, :unflagged, :flagged, :unflaggedFloor, :flaggedFloor)")
                .bind("survey", survey.id())
                .bind("version", survey.version())
                .bind("band", band.name())
                .bind("all", released.all())
                .bind("unflagged", released.unflagged())
                .bind("flagged", released.flagged())
                .bind("unflaggedFloor", released.unflaggedFloor())
                .bind("flaggedFloor", released.flaggedFloor())
                .execute();
    }

    /** Replaces what is shown of one band by what is counted now. */
    static void renew(Transaction transaction, Survey survey, AgeBand band, Scope scope) {
        var counted = EDITION + " and band = :band and flagged <= " + (scope == Scope.ALL ? 1 : 0);
        update(transaction, survey, band, scope, "delete from released" + EDITION + " and band = :band and scope = :scope");
        update(transaction, survey, band, scope, "insert into released select survey, version, band, :scope, '', '',"
                + " sum(count) from session_tally" + counted + " group by survey, version, band");
        update(transaction, survey, band, scope, "insert into released select survey, version, band, :scope, question, code,"
                + " sum(count) from answer_tally" + counted + " group by survey, version, band, question, code");
    }

    private static void update(Transaction transaction, Survey survey, AgeBand band, Scope scope, String sql) {
        transaction
                .handle()
                .createUpdate(sql)
                .bind("survey", survey.id())
                .bind("version", survey.version())
                .bind("band", band.name())
                .bind("scope", scope.code())
                .execute();
    }
}
