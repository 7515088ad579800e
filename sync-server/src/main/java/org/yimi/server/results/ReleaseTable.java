package org.yimi.server.results;

import java.util.List;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Transaction;

/** Rows of the counts that pages show. */
final class ReleaseTable {
    private ReleaseTable() {}

    static List<Raw> of(Transaction transaction, String survey, int version) {
        return transaction
                .handle()
                .createQuery("select band, question, code, count from released_tally"
                        + " where survey = :survey and version = :version")
                .bind("survey", survey)
                .bind("version", version)
                .map((row, _) -> new Raw(
                        survey,
                        version,
                        AgeBand.valueOf(row.getString("band")),
                        row.getString("question"),
                        row.getString("code"),
                        row.getLong("count")))
                .list();
    }

    /** Replaces what is shown of one band by what is counted now. */
    static void renew(Transaction transaction, String survey, int version, AgeBand band) {
        var handle = transaction.handle();
        var where = " where survey = ? and version = ? and band = ?";
        handle.execute("delete from released_tally" + where, survey, version, band.name());
        handle.execute(
                "insert into released_tally (survey, version, band, question, code, count)"
                        + " select survey, version, band, '', '', sum(count) from session_tally" + where
                        + " group by survey, version, band",
                survey,
                version,
                band.name());
        handle.execute(
                "insert into released_tally (survey, version, band, question, code, count)"
                        + " select survey, version, band, question, code, sum(count) from answer_tally" + where
                        + " group by survey, version, band, question, code",
                survey,
                version,
                band.name());
    }
}
