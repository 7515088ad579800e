package org.yimi.content.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/**
 * One child's way through one survey version: what was answered, and what is asked next. A value; every step
 * returns the next one.
 *
 * @param rotation in which order options are shown from here on
 * @param given in the order asked; always exactly the questions that were due, with answers that fit; several chosen
 *     options, and marks, stand in the order of the question, whatever order they were tapped in
 */
public record Interview(Survey survey, AgeBand band, Rotation rotation, List<Given> given) {
    public Interview {
        if (!survey.bands().contains(band))
            throw new IllegalArgumentException(survey.id() + " is not for band " + band);
        given = checked(survey, band, given);
    }

    /** An interview that shows every question as its author wrote it. */
    public Interview(Survey survey, AgeBand band, List<Given> given) {
        this(survey, band, Rotation.NONE, given);
    }

    /** As {@link #of(Survey, AgeBand, Rotation)} with every question as its author wrote it. */
    public static Interview of(Survey survey, AgeBand band) {
        return of(survey, band, Rotation.NONE);
    }

    public static Interview of(Survey survey, AgeBand band, Rotation rotation) {
        return new Interview(survey, band, rotation, List.of());
    }

    /** The question to show now; empty when all that are due have been answered. */
    public Optional<Question> next() {
        return due(survey, band, given);
    }

    /** The options of the question that is due, in the order in which this child sees them; also after going back. */
    public List<Choice> shown() {
        return next().map(question -> Rotation.shown(question, rotation.turn(band, question)))
                .orElse(List.of());
    }

    /**
     * Answers the question that is due.
     *
     * @throws IllegalStateException when nothing is due
     * @throws IllegalArgumentException when the question cannot take the answer
     */
    public Interview with(Answer answer) {
        var question = next().orElseThrow(() -> new IllegalStateException("nothing is due in " + survey.id()));
        var one = new Given(question.id(), answer, rotation.turn(band, question));
        return new Interview(survey, band, rotation, Stream.concat(given.stream(), Stream.of(one)).toList());
    }

    /** Takes the last answer back, so that its question is due again. */
    public Interview back() {
        if (given.isEmpty()) throw new IllegalStateException("nothing to take back");
        return new Interview(survey, band, rotation, given.subList(0, given.size() - 1));
    }

    /** Questions answered, and the most that this child may still be asked: for the row of dots. */
    public Progress progress() {
        var open = survey.questionsFor(band).count() - given.size();
        return new Progress(given.size(), (int) open);
    }

    private static List<Given> checked(Survey survey, AgeBand band, List<Given> given) {
        var way = new Way(survey, band);
        var checked = new ArrayList<Given>();
        for (var one : given) {
            var question = way.due().orElseThrow(() -> new IllegalArgumentException("more answers than questions"));
            if (!question.id().equals(one.question()))
                throw new IllegalArgumentException("answers " + one.question() + " where " + question.id() + " is due");
            if (!Answers.fits(question, one.answer()))
                throw new IllegalArgumentException(question.id() + " cannot take this answer");
            if (!Rotation.fits(band, question, one.turn()))
                throw new IllegalArgumentException(question.id() + " cannot be shown in this order");
            checked.add(way.answered(new Given(one.question(), Answers.inOrder(question, one.answer()), one.turn())));
        }
        return List.copyOf(checked);
    }

    private static Optional<Question> due(Survey survey, AgeBand band, List<Given> given) {
        var way = new Way(survey, band);
        for (var one : given) {
            way.due();
            way.answered(one);
        }
        return way.due();
    }

    /** Goes through a survey's questions once: a condition knows earlier questions only, so none comes up again. */
    private static final class Way {
        private final Iterator<Question> ahead;
        private final Map<String, String> values = new HashMap<>();

        Way(Survey survey, AgeBand band) {
            ahead = survey.questionsFor(band).iterator();
        }

        /** The next question that is asked, passing over those that are not. */
        Optional<Question> due() {
            while (ahead.hasNext()) {
                var question = ahead.next();
                if (question.ask().when().holds(id -> values.getOrDefault(id, ""))) return Optional.of(question);
            }
            return Optional.empty();
        }

        Given answered(Given one) {
            values.put(one.question(), Answers.value(one.answer()));
            return one;
        }
    }

    /** Both counts are 0 or more; skipped questions count as open until the end. */
    public record Progress(int answered, int mayFollow) {}
}
