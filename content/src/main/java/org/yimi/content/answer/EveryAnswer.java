package org.yimi.content.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
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
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Question.WalkChecklist;

/**
 * Every answer that a question can take, 不知道 and 不想说 aside; for going through all ways of a survey. One drawing and one
 * text stand for all.
 */
public final class EveryAnswer {
    private EveryAnswer() {}

    /** At most a thousand. */
    public static List<Answer> to(Question question) {
        return switch (question) {
            case InfoCard _ -> List.of(new Understood());
            case ThisOrThat _, SingleChoice _, Faces _, LabelledScale _ ->
                question.choices().stream().<Answer>map(choice -> new Picked(choice.id())).toList();
            case SeveralChoices several ->
                sets(question.choices().stream().map(Choice::id).map(List::of).toList()).stream()
                        .filter(chosen -> chosen.size() <= several.atMost())
                        .<Answer>map(PickedSeveral::new)
                        .toList();
            case BestWorst _, Rank _ -> orders(question).stream().<Answer>map(Marked::new).toList();
            case SpotOnPicture spot ->
                spot.cells().stream().<Answer>map(cell -> new Picked(cell.id())).toList();
            case NumberEntry(_, var from, var to) ->
                IntStream.rangeClosed(from, to).<Answer>mapToObj(Entered::new).toList();
            case Drawing _ -> List.of(dot(Paper.PLAIN));
            case FingerWriting _ -> List.of(dot(Paper.SQUARES));
            case FreeText _ -> List.of(new Wrote("a"), dot(Paper.SQUARES));
            case WalkChecklist _ -> sets(marks(question)).stream().<Answer>map(Marked::new).toList();
        };
    }

    private static Answer dot(Paper paper) {
        return new Inked(Sheet.empty(paper).with(new Stroke(Pen.BLACK, List.of(new Spot(0, 0)))));
    }

    /** Those of one thing together. */
    private static List<List<Mark>> marks(Question question) {
        return List.copyOf(Answers.marksOf(question)
                .collect(groupingBy(Mark::item, LinkedHashMap::new, toList()))
                .values());
    }

    /** Every way to give each mark once, to an option that has none yet. */
    private static List<List<Mark>> orders(Question question) {
        List<List<Mark>> orders = List.of(List.of());
        for (var mark : question.marksInOrder()) {
            var longer = new ArrayList<List<Mark>>();
            for (var order : orders)
                for (var choice : question.choices())
                    if (order.stream().noneMatch(one -> one.item().equals(choice.id())))
                        longer.add(Stream.concat(order.stream(), Stream.of(new Mark(choice.id(), mark))).toList());
            orders = longer;
        }
        return orders;
    }

    /** Every way to take one or none of each group, but not none of all. */
    private static <T> List<List<T>> sets(List<List<T>> groups) {
        List<List<T>> sets = List.of(List.of());
        for (var group : groups) {
            var larger = new ArrayList<>(sets);
            for (var set : sets)
                for (var one : group) larger.add(Stream.concat(set.stream(), Stream.of(one)).toList());
            sets = larger;
        }
        return sets.stream().filter(set -> !set.isEmpty()).toList();
    }
}
