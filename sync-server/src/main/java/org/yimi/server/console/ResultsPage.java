package org.yimi.server.console;

import java.util.List;
import java.util.stream.IntStream;
import org.yimi.content.answer.Captions;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.server.results.Cell;
import org.yimi.server.results.SurveyResults;
import org.yimi.server.results.SurveyResults.BandSessions;
import org.yimi.server.results.SurveyResults.QuestionTable;

/** One survey's results as texts, ready for the template. */
record ResultsPage(
        Frame frame, String version, String privacy, List<BandLine> bands, List<QuestionPart> questions) {

    record BandLine(String stage, String ages, Figure sessions) {}

    /**
     * @param columns captions of the answers
     * @param drawable whether there is a number above 0 to draw
     */
    record QuestionPart(
            String id,
            String heading,
            String kind,
            String note,
            List<String> columns,
            List<AnswerLine> lines,
            boolean drawable) {}

    record AnswerLine(String stage, String ages, List<Figure> cells) {}

    /** @param raw for the chart; empty where the number is hidden */
    record Figure(String text, String raw) {
        static Figure of(Cell cell, Language language) {
            var raw = cell instanceof Cell.Shown(var count) ? Long.toString(count) : "";
            return new Figure(new Numbers(language).of(cell), raw);
        }

        boolean hidden() {
            return raw.isEmpty();
        }
    }

    static ResultsPage of(Frame frame, SurveyResults results, int threshold) {
        var language = frame.language();
        return new ResultsPage(
                frame,
                Words.VERSION.in(language, results.survey().version()),
                Words.PRIVACY.in(language, new Numbers(language).of(threshold)),
                results.sessions().stream().map(band -> band(band, language)).toList(),
                IntStream.range(0, results.tables().size())
                        .mapToObj(i -> part(i + 1, results.tables().get(i), language))
                        .toList());
    }

    private static BandLine band(BandSessions band, Language language) {
        return new BandLine(
                band.band().stage().in(language), ages(band.band(), language), Figure.of(band.count(), language));
    }

    private static QuestionPart part(int place, QuestionTable table, Language language) {
        var question = table.question();
        return new QuestionPart(
                "q-" + question.id(),
                new Numbers(language).of(place) + ". " + question.ask().prompt().in(language),
                kind(question).in(language),
                note(question, language),
                table.codes().stream()
                        .map(code -> Captions.of(question, code).in(language))
                        .toList(),
                table.rows().stream()
                        .map(row -> new AnswerLine(
                                row.band().stage().in(language),
                                ages(row.band(), language),
                                row.cells().stream()
                                        .map(cell -> Figure.of(cell, language))
                                        .toList()))
                        .toList(),
                table.rows().stream().anyMatch(SurveyResults.Row::showsAnyone));
    }

    private static String note(Question question, Language language) {
        var note = Words.DISTRIBUTION.in(language);
        if (question.takesSeveral()) note += " " + Words.SEVERAL.in(language);
        if (!question.ask().when().equals(Condition.always())) note += " " + Words.NOT_ALL.in(language);
        return note;
    }

    private static Words kind(Question question) {
        return switch (question) {
            case Question.ThisOrThat _ -> Words.THIS_OR_THAT;
            case Question.SingleChoice _ -> Words.SINGLE_CHOICE;
            case Question.SeveralChoices _ -> Words.SEVERAL_CHOICES;
            case Question.Faces _ -> Words.FACES;
            case Question.LabelledScale _ -> Words.LABELLED_SCALE;
            case Question.WalkChecklist _ -> Words.WALK_CHECKLIST;
            case Question.InfoCard _ -> Words.INFO_CARD;
        };
    }

    private static String ages(AgeBand band, Language language) {
        return Words.AGES.in(language, band.from(), band.to());
    }
}
