package org.yimi.server.results;

import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** Counts kept up to date while sessions come in, so that a page costs the same at any size. */
public final class Tallies {
    private final Database database;

    public Tallies(Database database) {
        this.database = database;
    }

    /**
     * One count as it is, before disclosure control.
     *
     * @param question empty where the count is of sessions
     * @param code as in {@link Answers}; empty where the count is of sessions
     */
    public record Raw(String survey, int version, AgeBand band, String question, String code, long count) {}

    /** Adds one session; in the transaction that also keeps it. */
    public void count(Transaction transaction, long site, FinishedSession session, Survey survey) {
        var counts = new Counts();
        counts.add(site, session, survey);
        add(transaction, counts);
    }

    /** Adds many sessions; in the transaction that also keeps them. */
    public void add(Transaction transaction, Counts counts) {
        TallyTable.addSessions(transaction, counts.sessions());
        TallyTable.addAnswers(transaction, counts.answers());
    }

    /** All counts above 0, summed over sites and flags. Only for whoever holds the disk; never for a page. */
    public List<Raw> raw() {
        return database.read(transaction ->
                Stream.concat(TallyTable.sessions(transaction).stream(), TallyTable.answers(transaction).stream())
                        .toList());
    }
}
