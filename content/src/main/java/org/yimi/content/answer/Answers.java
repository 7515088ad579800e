package org.yimi.content.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.GridCell;
import org.yimi.content.survey.NumberGroup;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Question.WalkChecklist;

/** How answers and questions belong together. */
public final class Answers {
    /** The counting code of 不知道; no choice id can begin with this character. */
    public static final String DOES_NOT_KNOW = "?";

    /** The counting code of 不想说. */
    public static final String RATHER_NOT = "-";

    /** The counting code of an info card that was read. */
    public static final String UNDERSTOOD = "+";

    /** The counting code of everything drawn or written by finger. */
    public static final String INK = "~";

    /** The counting code of all words by keys. */
    public static final String WORDS = "#";

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
            case Asked(SpotOnPicture q, Picked(var cell)) -> cells(q).toList().contains(cell);
            case Asked(NumberEntry q, Entered(var number)) -> q.from() <= number && number <= q.to();
            case Asked(Drawing _, Inked(var sheet)) -> sheet.paper() == Paper.PLAIN;
            case Asked(FingerWriting _, Inked(var sheet)) -> sheet.paper() == Paper.SQUARES;
            case Asked(FreeText _, Inked(var sheet)) -> sheet.paper() == Paper.SQUARES;
            case Asked(FreeText q, Wrote(var text)) -> text.codePointCount(0, text.length()) <= q.longest();
            case Asked(ThisOrThat _, _),
                    Asked(SingleChoice _, _),
                    Asked(Faces _, _),
                    Asked(LabelledScale _, _),
                    Asked(SeveralChoices _, _),
                    Asked(BestWorst _, _),
                    Asked(Rank _, _),
                    Asked(WalkChecklist _, _),
                    Asked(SpotOnPicture _, _),
                    Asked(NumberEntry _, _),
                    Asked(Drawing _, _),
                    Asked(FingerWriting _, _),
                    Asked(FreeText _, _),
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
     * What is counted for an answer: choice ids, {@link Mark#code() marks}, {@link GridCell#id() cells},
     * {@link NumberGroup#code() groups} of numbers, or one of the codes above. Several choices and marks count once each.
     * Of ink and words it is only counted that there are some.
     */
    public static List<String> codes(Question question, Answer answer) {
        return switch (answer) {
            case Picked(var choice) -> List.of(choice);
            case PickedSeveral(var choices) -> choices;
            case Marked(var marks) -> marks.stream().map(Mark::code).toList();
            case Entered(var number) -> groups(question).filter(group -> group.holds(number)).map(NumberGroup::code).toList();
            case Inked _ -> List.of(INK);
            case Wrote _ -> List.of(WORDS);
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
                    case SpotOnPicture spot -> cells(spot);
                    case NumberEntry _ -> groups(question).map(NumberGroup::code);
                    case Drawing _, FingerWriting _ -> Stream.of(INK);
                    case FreeText _ -> Stream.of(WORDS, INK);
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
     * The value that conditions see: a number is its digits, and {@code ''} stands for everything that is no choice. Marks are one string like several
     * choices, so {@code selected(${walk}, 'path.bumpy')} asks for one of them.
     */
    static String value(Answer answer) {
        return switch (answer) {
            case Picked(var choice) -> choice;
            case PickedSeveral(var choices) -> String.join(" ", choices);
            case Marked(var marks) -> String.join(" ", marks.stream().map(Mark::code).toList());
            case Entered(var number) -> Integer.toString(number);
            case Inked _, Wrote _, Understood _, DoesNotKnow _, RatherNot _ -> "";
        };
    }

    /** Every value but {@code ''} that a condition may compare the answer with, or look for in it. */
    public static Set<String> comparable(Question question) {
        return switch (question) {
            case NumberEntry(_, var from, var to) ->
                IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.toSet());
            case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, SpotOnPicture _ -> choosable(question);
            case BestWorst _, Rank _, WalkChecklist _ -> choosable(question);
            case Drawing _, FingerWriting _, FreeText _, InfoCard _ -> Set.of();
        };
    }

    private static Set<String> choosable(Question question) {
        var codes = new HashSet<>(possibleCodes(question));
        codes.removeAll(Set.of(DOES_NOT_KNOW, RATHER_NOT));
        return codes;
    }

    private static Stream<String> cells(SpotOnPicture spot) {
        return spot.cells().stream().map(GridCell::id);
    }

    private static Stream<NumberGroup> groups(Question question) {
        return question instanceof NumberEntry number ? number.groups().stream() : Stream.of();
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
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> Stream.of();
        };
    }

    private record Asked(Question question, Answer answer) {}
}
