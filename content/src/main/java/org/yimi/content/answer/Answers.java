package org.yimi.content.answer;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.WalkChecklist;

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
            case Asked(LabelledScale q, Picked(var choice)) -> ids(q).contains(choice);
            case Asked(SeveralChoices q, PickedSeveral(var chosen)) ->
                chosen.size() <= q.atMost() && new HashSet<>(chosen).size() == chosen.size() && ids(q).containsAll(chosen);
            case Asked(WalkChecklist q, Marked(var marks)) -> marksOf(q).toList().containsAll(marks);
            case Asked(BestWorst q, Marked(var marks)) -> eachOnce(q, marks);
            case Asked(Rank q, Marked(var marks)) -> eachOnce(q, marks);
            case Asked(ThisOrThat _, _),
                    Asked(SingleChoice _, _),
                    Asked(Faces _, _),
                    Asked(LabelledScale _, _),
                    Asked(SeveralChoices _, _),
                    Asked(BestWorst _, _),
                    Asked(Rank _, _),
                    Asked(WalkChecklist _, _),
                    Asked(InfoCard _, _) ->
                false;
        };
    }

    /** Whether every mark was given, each to another option. */
    private static boolean eachOnce(Question question, List<Mark> marks) {
        return marksOf(question).toList().containsAll(marks)
                && marks.stream().map(Mark::choice).sorted().toList().equals(question.marksInOrder().stream().sorted().toList());
    }

    /**
     * What is counted for an answer: choice ids, {@link Mark#code() marks}, or one of the codes above. Several choices
     * and marks count once each.
     */
    public static List<String> codes(Answer answer) {
        return switch (answer) {
            case Picked(var choice) -> List.of(choice);
            case PickedSeveral(var choices) -> choices;
            case Marked(var marks) -> marks.stream().map(Mark::code).toList();
            case Understood() -> List.of(UNDERSTOOD);
            case DoesNotKnow() -> List.of(DOES_NOT_KNOW);
            case RatherNot() -> List.of(RATHER_NOT);
        };
    }

    /** Every code that can be counted for a question, in the order in which results show them. */
    public static List<String> possibleCodes(Question question) {
        var own =
                switch (question) {
                    case InfoCard _ -> Stream.of(UNDERSTOOD);
                    case BestWorst _, Rank _, WalkChecklist _ -> marksOf(question).map(Mark::code);
                    case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _ -> ids(question).stream();
                };
        return Stream.concat(own, Stream.of(DOES_NOT_KNOW, RATHER_NOT)).toList();
    }

    /** The same answer with several choices, or marks, in the order of the question that it fits. */
    static Answer inOrder(Question question, Answer answer) {
        return switch (new Asked(question, answer)) {
            case Asked(_, PickedSeveral(var chosen)) ->
                new PickedSeveral(ids(question).stream().filter(chosen::contains).toList());
            case Asked(_, Marked(var marks)) ->
                new Marked(marksOf(question).filter(marks::contains).toList());
            case Asked(_, _) -> answer;
        };
    }

    /**
     * The value that conditions see; {@code ''} for everything that is not a choice. Marks are one string like several
     * choices, so {@code selected(${walk}, 'path.bumpy')} asks for one of them.
     */
    static String value(Answer answer) {
        return switch (answer) {
            case Picked(var choice) -> choice;
            case PickedSeveral _, Marked _ -> String.join(" ", codes(answer));
            case Understood(), DoesNotKnow(), RatherNot() -> "";
        };
    }

    private static List<String> ids(Question question) {
        return question.choices().stream().map(Choice::id).toList();
    }

    /** Every mark that can be given, things in the question's order, and the marks of each in theirs. */
    static Stream<Mark> marksOf(Question question) {
        return switch (question) {
            case WalkChecklist(_, _, var items) ->
                items.stream().flatMap(item -> item.marks().stream().map(mark -> new Mark(item.id(), mark.id())));
            case BestWorst _, Rank _ ->
                question.choices().stream()
                        .flatMap(choice -> question.marksInOrder().stream().map(mark -> new Mark(choice.id(), mark)));
            case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, InfoCard _ -> Stream.of();
        };
    }

    private record Asked(Question question, Answer answer) {}
}
