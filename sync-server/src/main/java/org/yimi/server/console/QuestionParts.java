package org.yimi.server.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.server.console.Distribution.Part;
import org.yimi.server.console.ResultsPage.Bar;
import org.yimi.server.console.ResultsPage.Column;
import org.yimi.server.console.ResultsPage.Figure;
import org.yimi.server.console.ResultsPage.Group;
import org.yimi.server.console.ResultsPage.Line;
import org.yimi.server.console.ResultsPage.QuestionPart;
import org.yimi.server.console.ResultsPage.Table;
import org.yimi.server.results.Cell;
import org.yimi.server.results.SurveyResults;
import org.yimi.server.results.SurveyResults.QuestionTable;
import org.yimi.server.results.SurveyResults.Row;

/**
 * The questions that one band is asked, each as summary, bars and table.
 *
 * @param galleries whether the account may see what children drew and wrote
 */
record QuestionParts(SurveyResults results, AgeBand band, Numbers numbers, boolean galleries) {
    List<QuestionPart> all() {
        var parts = new ArrayList<QuestionPart>();
        for (var i = 0; i < results.tables().size(); i++) {
            var table = results.tables().get(i);
            for (var row : table.rows()) if (row.band() == band) parts.add(part(i + 1, table, row));
        }
        return List.copyOf(parts);
    }

    private QuestionPart part(int place, QuestionTable table, Row row) {
        var question = table.question();
        var distribution = new Distribution(question, sessions(band), row);
        var prompt = question.ask().prompt().in(language());
        return new QuestionPart(
                "q-" + question.id(),
                numbers.of(place),
                prompt,
                kind(question).in(language()),
                summary(distribution),
                note(distribution),
                ResultWords.CHART_OF.in(language(), prompt),
                new MeanRanks(distribution, band, numbers).lines(),
                HeatMap.of(distribution, numbers, PackPictures.address(results.survey())),
                groups(distribution),
                bars(distribution, distribution.asides()),
                gallery(question),
                table(table, prompt));
    }

    private String summary(Distribution distribution) {
        var telling = new Telling(distribution, numbers);
        if (distribution.question().ordersOptions()) return new OrderSummary(telling).text();
        if (distribution.question().takesInk()) return new InkSummary(telling).text();
        var summary = new Summary(telling, results.scope()).text();
        var middle = new Middle(distribution, band, numbers).text();
        return summary.isEmpty() || middle.isEmpty() ? summary : summary + telling.say("", " ") + middle;
    }

    private String gallery(Question question) {
        return galleries && question.takesInk()
                ? survey() + "/gallery/" + question.id() + "?" + Selection.BAND + "=" + band
                : "";
    }

    private String survey() {
        return "/surveys/" + results.survey().id() + "/" + results.survey().version();
    }

    private Cell sessions(AgeBand which) {
        return results.sessions().stream()
                .filter(one -> one.band() == which)
                .findFirst()
                .orElseThrow()
                .count();
    }

    /** Marks stand together under what got them; the choices of other kinds are one group, and spots stand on their picture. */
    private List<Group> groups(Distribution distribution) {
        if (distribution.question() instanceof Question.SpotOnPicture) return List.of();
        var items = new LinkedHashMap<String, List<Part>>();
        for (var part : distribution.choices())
            items.computeIfAbsent(part.item(language()), _ -> new ArrayList<>()).add(part);
        return items.entrySet().stream()
                .map(item -> new Group(item.getKey(), bars(distribution, item.getValue())))
                .toList();
    }

    private List<Bar> bars(Distribution distribution, List<Part> parts) {
        return parts.stream().map(part -> bar(distribution, part)).toList();
    }

    /** Bars end at the number of children asked; where that is not known, at the highest. */
    private Bar bar(Distribution distribution, Part part) {
        var asked = distribution.asked();
        var full = Math.max(1, asked.orElse(distribution.highest()));
        var share = asked.isPresent() && asked.getAsLong() > 0 && !part.hidden()
                ? numbers.share(part.count(), asked.getAsLong())
                : "";
        var width = String.format(Locale.ROOT, "%.1f%%", 100.0 * part.count() / full);
        return new Bar(part.code(), part.beside(language()), numbers.of(part.cell()), share, width, part.hidden());
    }

    /** Bands of which nothing is shown have no column. */
    private Table table(QuestionTable table, String prompt) {
        var codes = table.codes();
        var rows = table.rows().stream()
                .filter(row -> sessions(row.band()) instanceof Cell.Shown)
                .toList();
        return new Table(
                ResultWords.TABLE_OF.in(language(), prompt),
                rows.stream().map(row -> column(row.band())).toList(),
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new Line(
                                Captions.of(table.question(), codes.get(i)).in(language()),
                                i >= codes.size() - 2,
                                rows.stream().map(row -> figure(row, i)).toList()))
                        .toList());
    }

    private Column column(AgeBand one) {
        return new Column(one.stage().in(language()), ages(one, language()), one == band);
    }

    private Figure figure(Row row, int answer) {
        var cell = row.cells().get(answer);
        var count = cell instanceof Cell.Shown(var shown) ? Long.toString(shown) : "";
        return new Figure(numbers.of(cell), count, row.band() == band);
    }

    private String note(Distribution distribution) {
        var question = distribution.question();
        return Stream.of(
                        question.ordersOptions()
                                ? ResultWords.BOUND.in(language())
                                : question.takesSeveral() ? ResultWords.SEVERAL.in(language()) : "",
                        distribution.conditional() ? ResultWords.NOT_ALL.in(language()) : "",
                        distribution.ordered() ? ResultWords.ORDERED.in(language()) : "",
                        question instanceof Question.NumberEntry ? ResultWords.NUMBERS_ORDERED.in(language()) : "",
                        question.takesInk() ? ResultWords.INK_NOT_COUNTED.in(language()) : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(language() == Language.ZH ? "" : " "));
    }

    private Language language() {
        return numbers.language();
    }

    static String ages(AgeBand band, Language language) {
        return ResultWords.AGES.in(language, band.from(), band.to());
    }

    private static ResultWords kind(Question question) {
        return switch (question) {
            case Question.ThisOrThat _ -> ResultWords.THIS_OR_THAT;
            case Question.SingleChoice _ -> ResultWords.SINGLE_CHOICE;
            case Question.SeveralChoices _ -> ResultWords.SEVERAL_CHOICES;
            case Question.Faces _ -> ResultWords.FACES;
            case Question.LabelledScale _ -> ResultWords.LABELLED_SCALE;
            case Question.BestWorst _ -> ResultWords.BEST_WORST;
            case Question.Rank _ -> ResultWords.RANK;
            case Question.SpotOnPicture _ -> ResultWords.SPOT_ON_PICTURE;
            case Question.NumberEntry _ -> ResultWords.NUMBER;
            case Question.Drawing _ -> ResultWords.DRAWING;
            case Question.FingerWriting _ -> ResultWords.FINGER_WRITING;
            case Question.FreeText _ -> ResultWords.FREE_TEXT;
            case Question.WalkChecklist _ -> ResultWords.WALK_CHECKLIST;
            case Question.InfoCard _ -> ResultWords.INFO_CARD;
        };
    }
}
