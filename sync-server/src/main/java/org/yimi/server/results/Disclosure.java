package org.yimi.server.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.answer.Answers;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;
import org.yimi.server.results.Reports.Pair;
import org.yimi.server.results.SurveyResults.BandSessions;
import org.yimi.server.results.SurveyResults.Flagged;
import org.yimi.server.results.SurveyResults.QuestionTable;
import org.yimi.server.results.SurveyResults.Row;
import org.yimi.server.store.Database;

/**
 * The one door through which numbers leave. No cell below the threshold is shown, nor any other from which it could be
 * worked out, be it from sums or from the same results with and without flagged sessions. Sums over bands are never
 * shown beside bands. What is shown of a band changes by whole groups of sessions only, so that two looks do not differ
 * by one child.
 */
public final class Disclosure {
    private final Reports reports;
    private final Suppression suppression;

    /** @param threshold of the district; at least 5 */
    public Disclosure(Database database, int threshold) {
        this.reports = new Reports(database, threshold);
        this.suppression = new Suppression(threshold);
    }

    /** What may be shown of one survey version. */
    public SurveyResults of(Survey survey, Scope scope) {
        var pair = reports.of(survey);
        var sessions = sessions(survey, pair, scope);
        var earlier = new HashMap<AgeBand, Map<String, List<Cell>>>();
        var tables = new ArrayList<QuestionTable>();
        for (var question : survey.questions()) {
            var rows = new ArrayList<Row>();
            for (var band : sessions) {
                if (!question.ask().bands().contains(band.band())) continue;
                var before = earlier.computeIfAbsent(band.band(), _ -> new HashMap<>());
                var hidden = band.count() instanceof FewerThan || tellsOnHidden(survey, question, before);
                var cells = hidden
                        ? suppression.nothing(Answers.possibleCodes(question).size())
                        : cells(pair, band.band(), question, scope);
                before.put(question.id(), cells);
                rows.add(new Row(band.band(), cells));
            }
            tables.add(new QuestionTable(question, Answers.possibleCodes(question), rows));
        }
        return new SurveyResults(survey, scope, sessions, tables);
    }

    /** How many sessions a survey version has had. */
    public Total total(Survey survey) {
        var cells = sessions(survey, reports.of(survey), Scope.ALL);
        var shown = cells.stream()
                .map(BandSessions::count)
                .mapToLong(cell -> cell instanceof Shown(var count) ? count : 0)
                .sum();
        var nothingHidden = cells.stream().allMatch(cell -> cell.count() instanceof Shown);
        return nothingHidden ? new Total.Exactly(shown) : new Total.AtLeast(shown);
    }

    private List<Cell> cells(Pair pair, AgeBand band, Question question, Scope scope) {
        var all = pair.all().of(band, question);
        var bound = question.ordersOptions();
        var shown = bound ? suppression.whole(all) : suppression.row(all);
        return switch (scope) {
            case ALL -> shown;
            case UNFLAGGED -> {
                var unflagged = pair.unflagged().of(band, question);
                yield bound ? suppression.wholePart(unflagged, all) : suppression.part(unflagged, all, shown);
            }
        };
    }

    /**
     * How many were asked a conditional question follows from earlier answers, so it must not tell what those hide. It
     * does not where every one answer that leads to the question is shown, and no group of numbers is taken apart by it.
     */
    private static boolean tellsOnHidden(Survey survey, Question question, Map<String, List<Cell>> earlier) {
        var when = question.ask().when();
        if (takesGroupsApart(survey, when)) return true;
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
                .anyMatch(i -> values(source, codes.get(i)).anyMatch(value -> when.holds(_ -> value)));
    }

    /** What a condition sees of the children whom one code counts. */
    private static Stream<String> values(Question question, String code) {
        if (question instanceof Question.NumberEntry number)
            return number.groups().stream()
                    .filter(group -> group.code().equals(code))
                    .findFirst()
                    .map(group -> IntStream.rangeClosed(group.first(), group.last()).mapToObj(Integer::toString))
                    .orElseGet(() -> Stream.of(""));
        return Stream.of(Answers.comparable(question).contains(code) ? code : "");
    }

    /** A condition on one number would tell how many of a group said just that. */
    private static boolean takesGroupsApart(Survey survey, Condition when) {
        return when.parts().stream().anyMatch(part -> part instanceof Condition.Compare(var id, _, var value)
                && survey.question(id) instanceof Question.NumberEntry number
                && number.groups().stream().noneMatch(group -> group.code().equals(value)));
    }

    private List<BandSessions> sessions(Survey survey, Pair pair, Scope scope) {
        var bands = Stream.of(AgeBand.values()).filter(survey.bands()::contains).toList();
        var cells = suppression.column(bands.stream().map(pair.all()::of).toList());
        return IntStream.range(0, bands.size())
                .mapToObj(i -> sessions(pair, bands.get(i), cells.get(i), scope))
                .toList();
    }

    private BandSessions sessions(Pair pair, AgeBand band, Cell all, Scope scope) {
        var released = pair.released().getOrDefault(band, Released.NOTHING);
        if (all instanceof FewerThan || released.unflagged() == 0) {
            var count = scope == Scope.ALL ? all : suppression.nothing(1).getFirst();
            return new BandSessions(band, count, new Flagged.Withheld());
        }
        var count = scope == Scope.ALL ? all : new Shown(released.unflagged());
        return new BandSessions(
                band, count, new Flagged.Share(released.flagged(), released.unflagged() + released.flagged()));
    }
}
