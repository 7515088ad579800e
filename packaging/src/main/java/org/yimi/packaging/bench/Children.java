package org.yimi.packaging.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.packaging.tally.Cell;

/** Finished sessions as children leave them: any band, any answers that the survey asks for. Not thread-safe. */
final class Children {
    private static final HalfDay WHEN = HalfDay.parse("2026-03-01am");
    /** One answer in so many is 不知道, and as many are 不想说. */
    private static final int ESCAPES_IN = 7;

    private final Survey survey;
    private final Random random;
    private final Map<String, List<Answer>> ways = new HashMap<>();

    /** The same seed answers alike. */
    Children(Survey survey, long seed) {
        this.survey = survey;
        this.random = new Random(seed);
    }

    FinishedSession next() {
        var bands = survey.bands().stream().sorted().toList();
        var interview = Interview.of(survey, bands.get(random.nextInt(bands.size())));
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(answer(due.get()));
        return new FinishedSession(
                SessionId.random(random),
                survey.id(),
                survey.version(),
                interview.band(),
                WHEN,
                false,
                interview.given(),
                Set.of());
    }

    /** What the office must count for it. */
    List<Cell> cells(FinishedSession session) {
        var title = survey.title().zh();
        var stage = session.band().stage().zh();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.sessions(title, stage));
        for (var given : session.given()) {
            var question = survey.question(given.question());
            for (var code : Answers.codes(question, given.answer()))
                cells.add(new Cell(
                        title, stage, question.ask().prompt().zh(), Captions.of(question, code).zh()));
            if (given.answer() instanceof Answer.Inked(var sheet))
                cells.add(new Cell(title, stage, question.ask().prompt().zh(), Cell.digest(sheet)));
        }
        return cells;
    }

    private Answer answer(Question question) {
        return switch (random.nextInt(ESCAPES_IN)) {
            case 0 -> new Answer.DoesNotKnow();
            case 1 -> new Answer.RatherNot();
            default -> {
                var all = ways.computeIfAbsent(question.id(), _ -> EveryAnswer.to(question));
                yield all.get(random.nextInt(all.size()));
            }
        };
    }
}
