package org.yimi.server.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.answer.Answers;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;
import org.yimi.server.results.SurveyResults.BandSessions;
import org.yimi.server.results.SurveyResults.QuestionTable;
import org.yimi.server.results.SurveyResults.Row;
import org.yimi.server.results.Tallies.Raw;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * The one door through which numbers leave. No cell below the threshold is shown, nor any other from which it could be
 * worked out. Sums over bands are never shown beside bands. What is shown of a band changes only once at least a
 * threshold of new sessions has come, so that two looks do not differ by one child.
 */
public final class Disclosure {
    private final Database database;
    private final int threshold;
    private final Suppression suppression;

    /** @param threshold of the district; at least 5 */
    public Disclosure(Database database, int threshold) {
        this.database = database;
        this.threshold = threshold;
        this.suppression = new Suppression(threshold);
    }

    private record Spot(AgeBand band, String question, String code) {}

    private record Counts(Map<AgeBand, Long> sessions, Map<Spot, Long> answers) {
        long of(AgeBand band) {
            return sessions.getOrDefault(band, 0L);
        }

        List<Long> of(AgeBand band, Question question) {
            return Answers.possibleCodes(question).stream()
                    .map(code -> answers.getOrDefault(new Spot(band, question.id(), code), 0L))
                    .toList();
        }
    }

    /** What may be shown of one survey version. */
    public SurveyResults of(Survey survey) {
        var counts = counts(survey);
        var sessions = sessions(survey, counts);
        var earlier = new HashMap<AgeBand, Map<String, List<Cell>>>();
        var tables = new ArrayList<QuestionTable>();
        for (var question : survey.questions()) {
            var rows = new ArrayList<Row>();
            for (var band : sessions) {
                if (!question.ask().bands().contains(band.band())) continue;
                var before = earlier.computeIfAbsent(band.band(), _ -> new HashMap<>());
                var cells = cells(counts, band, question, tellsOnHidden(survey, question, before));
                before.put(question.id(), cells);
                rows.add(new Row(band.band(), cells));
            }
            tables.add(new QuestionTable(question, Answers.possibleCodes(question), rows));
        }
        return new SurveyResults(survey, sessions, tables);
    }

    /** How many sessions a survey version has had. */
    public Total total(Survey survey) {
        var cells = sessions(survey, counts(survey));
        var shown = cells.stream()
                .map(BandSessions::count)
                .mapToLong(cell -> cell instanceof Shown(var count) ? count : 0)
                .sum();
        var nothingHidden = cells.stream().allMatch(cell -> cell.count() instanceof Shown);
        return nothingHidden ? new Total.Exactly(shown) : new Total.AtLeast(shown);
    }

    private List<Cell> cells(Counts counts, BandSessions band, Question question, boolean tellsOnHidden) {
        var row = counts.of(band.band(), question);
        return band.count() instanceof FewerThan || tellsOnHidden
                ? suppression.nothing(row.size())
                : suppression.row(row);
    }

    /**
     * How many were asked a conditional question follows from earlier answers, so it must not tell what those hide. It
     * does not where every one answer that leads to the question is shown.
     */
    private static boolean tellsOnHidden(Survey survey, Question question, Map<String, List<Cell>> earlier) {
        var when = question.ask().when();
        var hiding = when.questions().stream()
                .filter(id -> earlier.getOrDefault(id, List.of()).stream().anyMatch(FewerThan.class::isInstance))
                .toList();
        if (hiding.isEmpty()) return false;
        var source = survey.question(hiding.getFirst());
        if (when.questions().size() > 1 || source.takesSeveral()) return true;
        var codes = Answers.possibleCodes(source);
        var cells = earlier.getOrDefault(source.id(), List.of());
        return IntStream.range(0, codes.size())
                .filter(i -> cells.get(i) instanceof FewerThan)
                .anyMatch(i -> when.holds(_ -> isChoice(source, codes.get(i)) ? codes.get(i) : ""));
    }

    private static boolean isChoice(Question question, String code) {
        return question.choices().stream().anyMatch(choice -> choice.id().equals(code));
    }

    private List<BandSessions> sessions(Survey survey, Counts counts) {
        var bands = bands(survey);
        var cells = suppression.column(bands.stream().map(counts::of).toList());
        return IntStream.range(0, bands.size())
                .mapToObj(i -> new BandSessions(bands.get(i), cells.get(i)))
                .toList();
    }

    private static List<AgeBand> bands(Survey survey) {
        return Stream.of(AgeBand.values()).filter(survey.bands()::contains).toList();
    }

    /** As released; of a band that never had a whole group there is only the number of sessions, to be suppressed. */
    private Counts counts(Survey survey) {
        release(survey);
        return database.read(transaction -> {
            var sessions = new EnumMap<AgeBand, Long>(AgeBand.class);
            for (var raw : TallyTable.sessionsOf(transaction, survey.id(), survey.version()))
                sessions.put(raw.band(), raw.count());
            var answers = new HashMap<Spot, Long>();
            for (Raw raw : ReleaseTable.of(transaction, survey.id(), survey.version()))
                if (raw.question().isEmpty()) sessions.put(raw.band(), raw.count());
                else answers.put(new Spot(raw.band(), raw.question(), raw.code()), raw.count());
            return new Counts(sessions, answers);
        });
    }

    private void release(Survey survey) {
        var due = database.read(transaction -> due(transaction, survey));
        if (due.isEmpty()) return;
        database.change(transaction -> {
            for (var band : due(transaction, survey))
                ReleaseTable.renew(transaction, survey.id(), survey.version(), band);
        });
    }

    /** Bands with at least a whole group of sessions since they were released last. */
    private List<AgeBand> due(Transaction transaction, Survey survey) {
        var released = new EnumMap<AgeBand, Long>(AgeBand.class);
        for (var raw : ReleaseTable.of(transaction, survey.id(), survey.version()))
            if (raw.question().isEmpty()) released.put(raw.band(), raw.count());
        return TallyTable.sessionsOf(transaction, survey.id(), survey.version()).stream()
                .filter(raw -> raw.count() - released.getOrDefault(raw.band(), 0L) >= threshold)
                .map(Raw::band)
                .toList();
    }
}
