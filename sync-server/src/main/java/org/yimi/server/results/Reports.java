package org.yimi.server.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.answer.Answers;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** Keeps the counts that may become reports, and renews them by whole groups of sessions. */
final class Reports {
    private final Database database;
    private final int threshold;

    Reports(Database database, int threshold) {
        this.database = database;
        this.threshold = threshold;
    }

    private record Spot(AgeBand band, String question, String code) {}

    /** The counts of one report; answers of a band that has none yet are 0. */
    record Counts(Map<AgeBand, Long> sessions, Map<Spot, Long> answers) {
        long of(AgeBand band) {
            return sessions.getOrDefault(band, 0L);
        }

        List<Long> of(AgeBand band, Question question) {
            return Answers.possibleCodes(question).stream()
                    .map(code -> answers.getOrDefault(new Spot(band, question.id(), code), 0L))
                    .toList();
        }
    }

    /**
     * @param all also has sessions of bands that had no report yet, fewer than a threshold: to be suppressed
     * @param released bands that have had a report
     */
    record Pair(Counts all, Counts unflagged, Map<AgeBand, Released> released) {
        Counts of(Scope scope) {
            return scope == Scope.ALL ? all : unflagged;
        }
    }

    Pair of(Survey survey) {
        renew(survey);
        return database.read(transaction -> {
            var all = counts(ReleaseTable.of(transaction, survey, Scope.ALL));
            TallyTable.sessionsOf(transaction, survey)
                    .forEach((band, now) -> all.sessions().putIfAbsent(band, now.all()));
            return new Pair(
                    all,
                    counts(ReleaseTable.of(transaction, survey, Scope.UNFLAGGED)),
                    ReleaseTable.bands(transaction, survey));
        });
    }

    private static Counts counts(List<Raw> rows) {
        var sessions = new EnumMap<AgeBand, Long>(AgeBand.class);
        var answers = new HashMap<Spot, Long>();
        for (var raw : rows)
            if (raw.question().isEmpty()) sessions.put(raw.band(), raw.count());
            else answers.put(new Spot(raw.band(), raw.question(), raw.code()), raw.count());
        return new Counts(sessions, answers);
    }

    private void renew(Survey survey) {
        if (database.read(transaction -> due(transaction, survey)).isEmpty()) return;
        database.change(transaction -> due(transaction, survey).forEach(due -> renew(transaction, survey, due)));
    }

    private record Due(AgeBand band, Released before, Released.Now now) {}

    private void renew(Transaction transaction, Survey survey, Due due) {
        ReleaseTable.renew(transaction, survey, due.band(), Scope.ALL);
        if (due.before().unflaggedDue(due.now(), threshold))
            ReleaseTable.renew(transaction, survey, due.band(), Scope.UNFLAGGED);
        ReleaseTable.setBand(transaction, survey, due.band(), due.before().after(due.now(), threshold));
    }

    private List<Due> due(Transaction transaction, Survey survey) {
        var before = ReleaseTable.bands(transaction, survey);
        var due = new ArrayList<Due>();
        TallyTable.sessionsOf(transaction, survey).forEach((band, now) -> {
            var released = before.getOrDefault(band, Released.NOTHING);
            if (released.due(now, threshold)) due.add(new Due(band, released, now));
        });
        return due;
    }
}
