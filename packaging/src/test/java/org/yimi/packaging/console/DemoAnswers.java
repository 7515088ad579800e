package org.yimi.packaging.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** Children who prefer some answers to others, the same ones each time. */
final class DemoAnswers {
    private static final Set<String> FLAGS = Set.of("straight-line");
    private static final double ASIDE = 0.06;

    private final Survey survey;
    private final Random random;

    DemoAnswers(Survey survey, long seed) {
        this.survey = survey;
        this.random = new Random(seed);
    }

    FinishedSession session(AgeBand band, boolean flagged) {
        var interview = Interview.of(survey, band);
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(answer(due.get()));
        return new FinishedSession(
                SessionId.random(random), survey.id(), survey.version(), band, HalfDay.parse("2026-03-02am"), false,
                interview.given(), flagged ? FLAGS : Set.of());
    }

    private Answer answer(Question question) {
        var luck = random.nextDouble();
        if (luck < ASIDE) return new Answer.DoesNotKnow();
        if (luck < 1.5 * ASIDE) return new Answer.RatherNot();
        return switch (question) {
            case Question.InfoCard _ -> new Answer.Understood();
            case Question.SeveralChoices several -> new Answer.PickedSeveral(some(several));
            case Question.WalkChecklist walk -> new Answer.Marked(marks(walk));
            case Question.BestWorst _ -> new Answer.Marked(marks(question, firstAndLast(inOrder(question))));
            case Question.Rank _ -> new Answer.Marked(marks(question, inOrder(question)));
            case Question.SpotOnPicture _ -> new Answer.Picked(near(question, cells(question)));
            case Question.NumberEntry(_, var from, var to) -> new Answer.Entered(from + random.nextInt(to - from + 1));
            case Question.Drawing _ -> new Answer.Inked(sheet(Paper.PLAIN));
            case Question.FingerWriting _ -> new Answer.Inked(sheet(Paper.SQUARES));
            case Question.FreeText _ -> random.nextBoolean() ? new Answer.Wrote("more trees") : new Answer.Inked(sheet(Paper.SQUARES));
            case Question.ThisOrThat _, Question.SingleChoice _, Question.Faces _, Question.LabelledScale _ ->
                new Answer.Picked(one(question));
        };
    }

    private static List<String> cells(Question question) {
        var codes = Answers.possibleCodes(question);
        return codes.subList(0, codes.size() - 2);
    }

    /** A wave from left to right. */
    private Sheet sheet(Paper paper) {
        var high = 200 + random.nextInt(800);
        var way = IntStream.range(0, 40)
                .mapToObj(i -> Spot.near(200 + 30.0 * i, high + 120 * Math.sin(i / 3.0 + random.nextDouble())))
                .toList();
        return Sheet.empty(paper).with(new Stroke(paper == Paper.PLAIN ? Pen.BLUE : Pen.BRUSH, way));
    }

    private List<Mark> marks(Question.WalkChecklist walk) {
        return walk.items().stream()
                .map(item -> new Mark(
                        item.id(), item.marks().get(random.nextInt(item.marks().size())).id()))
                .toList();
    }

    private static List<Mark> marks(Question question, List<String> options) {
        var marks = question.marksInOrder();
        return IntStream.range(0, marks.size())
                .mapToObj(i -> new Mark(options.get(i), marks.get(i)))
                .toList();
    }

    private static List<String> firstAndLast(List<String> order) {
        return List.of(order.getFirst(), order.getLast());
    }

    /** The question's favourite is often in front, its neighbours after it. */
    private List<String> inOrder(Question question) {
        var ids = question.choices().stream().map(Choice::id).toList();
        var favourite = Math.floorMod(question.id().hashCode(), ids.size());
        Map<String, Double> places = new HashMap<>();
        for (var i = 0; i < ids.size(); i++)
            places.put(ids.get(i), Math.floorMod(i - favourite, ids.size()) + 1.5 * random.nextGaussian());
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> some(Question.SeveralChoices question) {
        var chosen = new ArrayList<String>();
        var wanted = 1 + random.nextInt(question.atMost());
        for (var tries = 0; tries < 2 * wanted && chosen.size() < wanted; tries++) {
            var choice = one(question);
            if (!chosen.contains(choice)) chosen.add(choice);
        }
        return chosen;
    }

    /** Every question has its own favourite, most others come now and then. */
    private String one(Question question) {
        return near(question, Answers.possibleCodes(question).subList(0, question.choices().size()));
    }

    private String near(Question question, List<String> ids) {
        var favourite = Math.floorMod(question.id().hashCode(), ids.size());
        var away = (int) Math.round(Math.abs(random.nextGaussian()) * ids.size() / 3.5);
        return ids.get(Math.floorMod(favourite + (random.nextBoolean() ? away : -away), ids.size()));
    }
}
