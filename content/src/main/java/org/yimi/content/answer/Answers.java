package org.yimi.content.answer;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.ThisOrThat;

/** How answers and questions belong together. */
public final class Answers {
    /** The counting code of 不知道; no choice id can begin with this character. */
    public static final String DOES_NOT_KNOW = "?";

    /** The counting code of 不想说. */
    public static final String RATHER_NOT = "-";

    /** The counting code of an info card that was read. */
    public static final String UNDERSTOOD = "+";

    private Answers() {}

    /** Whether the question can take this answer; the order of several choices does not matter. */
    public static boolean fits(Question question, Answer answer) {
        return switch (new Asked(question, answer)) {
            case Asked(_, DoesNotKnow _), Asked(_, RatherNot _) -> true;
            case Asked(InfoCard _, Understood _) -> true;
            case Asked(ThisOrThat q, Picked(var choice)) -> ids(q).contains(choice);
            case Asked(SingleChoice q, Picked(var choice)) -> ids(q).contains(choice);
            case Asked(Faces q, Picked(var choice)) -> ids(q).contains(choice);
            case Asked(SeveralChoices q, PickedSeveral(var chosen)) ->
                chosen.size() <= q.atMost() && new HashSet<>(chosen).size() == chosen.size() && ids(q).containsAll(chosen);
            case Asked(ThisOrThat _, _),
                    Asked(SingleChoice _, _),
                    Asked(Faces _, _),
                    Asked(SeveralChoices _, _),
                    Asked(InfoCard _, _) ->
                false;
        };
    }

    /** What is counted for an answer: choice ids, or one of the codes above. Several choices count once each. */
    public static List<String> codes(Answer answer) {
        return switch (answer) {
            case Picked(var choice) -> List.of(choice);
            case PickedSeveral(var choices) -> choices;
            case Understood() -> List.of(UNDERSTOOD);
            case DoesNotKnow() -> List.of(DOES_NOT_KNOW);
            case RatherNot() -> List.of(RATHER_NOT);
        };
    }

    /** Every code that can be counted for a question, in the order in which results show them. */
    public static List<String> possibleCodes(Question question) {
        var own = question instanceof InfoCard ? Stream.of(UNDERSTOOD) : ids(question).stream();
        return Stream.concat(own, Stream.of(DOES_NOT_KNOW, RATHER_NOT)).toList();
    }

    /** The same answer with several choices in the order of the question. */
    static Answer inOrder(Question question, Answer answer) {
        return answer instanceof PickedSeveral(var chosen)
                ? new PickedSeveral(ids(question).stream().filter(chosen::contains).toList())
                : answer;
    }

    /** The value that conditions see; {@code ''} for everything that is not a choice. */
    static String value(Answer answer) {
        return switch (answer) {
            case Picked(var choice) -> choice;
            case PickedSeveral(var choices) -> String.join(" ", choices);
            case Understood(), DoesNotKnow(), RatherNot() -> "";
        };
    }

    private static List<String> ids(Question question) {
        return question.choices().stream().map(Choice::id).toList();
    }

    private record Asked(Question question, Answer answer) {}
}
