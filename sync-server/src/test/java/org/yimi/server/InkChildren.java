package org.yimi.server;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

/** Children who answer the survey that asks for a spot, a number, a drawing, writing and words. */
public final class InkChildren {
    /** Nowhere but in the content may it stand. */
    public static final String SECRET = "我有一个秘密";

    private InkChildren() {}

    public static Survey survey(Library library) {
        return library.survey("my-place", 1).orElseThrow();
    }

    /** One of band C to E, who answers everything: two sheets and {@link #SECRET} by keys. */
    public static FinishedSession session(Survey survey, AgeBand band, Random random) {
        var interview = Interview.of(survey, band);
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(answer(due.get(), random));
        return new FinishedSession(
                SessionId.random(random), survey.id(), survey.version(), band, HalfDay.parse("2026-02-27pm"), false,
                interview.given(), Set.of());
    }

    private static Answer answer(Question question, Random random) {
        return switch (question) {
            case Question.SpotOnPicture _ -> new Answer.Picked("b1");
            case Question.NumberEntry _ -> new Answer.Entered(5);
            case Question.Drawing _ -> new Answer.Inked(sheet(Paper.PLAIN, random));
            case Question.FingerWriting _ -> new Answer.Inked(sheet(Paper.SQUARES, random));
            case Question.FreeText _ -> new Answer.Wrote(SECRET + "<b>");
            case Question.ThisOrThat _,
                    Question.SingleChoice _,
                    Question.SeveralChoices _,
                    Question.Faces _,
                    Question.LabelledScale _,
                    Question.BestWorst _,
                    Question.Rank _,
                    Question.WalkChecklist _,
                    Question.InfoCard _ ->
                new Answer.DoesNotKnow();
        };
    }

    /** One to nine strokes, the first a dot. */
    public static Sheet sheet(Paper paper, Random random) {
        var dot = Stream.of(new Stroke(Pen.RED, List.of(spot(random))));
        var more = Stream.generate(() -> stroke(random)).limit(random.nextInt(9));
        return new Sheet(paper, Stream.concat(dot, more).toList());
    }

    private static Stroke stroke(Random random) {
        var pens = List.of(Pen.values());
        var pen = pens.get(random.nextInt(pens.size()));
        return new Stroke(pen, Stream.generate(() -> spot(random)).limit(1 + random.nextInt(60)).toList());
    }

    private static Spot spot(Random random) {
        return new Spot(random.nextInt(Paper.WIDTH), random.nextInt(Paper.HEIGHT));
    }
}
