package org.yimi.server.console;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.server.results.Cell;
import org.yimi.server.results.SurveyResults.Row;

/**
 * How the children of one band answered one question. Holds only what may be shown.
 *
 * @param sessions of the band
 * @param cells one for each of {@link Answers#possibleCodes}
 */
record Distribution(Question question, Cell sessions, List<Cell> cells) {
    Distribution(Question question, Cell sessions, Row row) {
        this(question, sessions, row.cells());
    }

    /** One answer; {@code cell} is what may be shown of it. */
    record Part(Question question, String code, Cell cell) {
        String label(Language language) {
            return Captions.of(question, code).in(language);
        }

        /** What got the marks that stand together, such as an item of a walk; empty for other kinds. */
        String item(Language language) {
            return Captions.marked(question, code)
                    .map(marked -> marked.thing().in(language))
                    .orElse("");
        }

        /** The caption beside the item. */
        String beside(Language language) {
            return Captions.marked(question, code)
                    .map(marked -> marked.mark().in(language))
                    .orElseGet(() -> label(language));
        }

        /** 不知道 and 不想说, which are no choices. */
        boolean aside() {
            return code.equals(Answers.DOES_NOT_KNOW) || code.equals(Answers.RATHER_NOT);
        }

        boolean hidden() {
            return cell instanceof Cell.FewerThan;
        }

        /** 0 where it is hidden. */
        long count() {
            return cell instanceof Cell.Shown(var count) ? count : 0;
        }
    }

    List<Part> parts() {
        var codes = Answers.possibleCodes(question);
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Part(question, codes.get(i), cells.get(i)))
                .toList();
    }

    List<Part> choices() {
        return parts().stream().filter(part -> !part.aside()).toList();
    }

    List<Part> asides() {
        return parts().stream().filter(Part::aside).toList();
    }

    boolean showsAnyone() {
        return parts().stream().anyMatch(part -> part.count() > 0);
    }

    boolean several() {
        return question.takesSeveral();
    }

    /** Whether the order of the choices means something. */
    boolean ordered() {
        return question instanceof Question.Faces || question instanceof Question.LabelledScale;
    }

    boolean conditional() {
        return !question.ask().when().equals(Condition.always());
    }

    /** How many children were asked, where what is shown tells. */
    OptionalLong asked() {
        if (!conditional() && sessions instanceof Cell.Shown(var count)) return OptionalLong.of(count);
        var everyOneCountsOnce = !several() && parts().stream().noneMatch(Part::hidden);
        return everyOneCountsOnce
                ? OptionalLong.of(parts().stream().mapToLong(Part::count).sum())
                : OptionalLong.empty();
    }

    long highest() {
        return parts().stream().mapToLong(Part::count).max().orElse(0);
    }
}
