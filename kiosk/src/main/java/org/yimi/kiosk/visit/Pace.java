package org.yimi.kiosk.visit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.yimi.content.survey.Question;

/**
 * How long each question has stood before the one child who sits here, over all times it was shown. In memory only, and
 * gone with the visit: it is never kept, sent or logged.
 *
 * @param stood by question; the one that stands now is not in it yet
 * @param asked the question that stands now; empty where none does
 * @param since monotonic time in ns at which it came
 */
public record Pace(Map<String, Duration> stood, String asked, long since) {
    /** Before a visit. */
    public static final Pace NONE = new Pace(Map.of(), "", 0);

    /** How long is not known after a crash; longer than any reading. */
    private static final Duration UNKNOWN = Duration.ofHours(1);

    public Pace {
        stood = Map.copyOf(stood);
    }

    /** A visit goes on after a crash with a question that had stood before it. */
    public static Pace resumed(Question question) {
        return new Pace(Map.of(question.id(), UNKNOWN), "", 0);
    }

    /** From this moment the visit shows this screen. */
    public Pace showing(Screen screen, long nanos) {
        return switch (screen) {
            case Screen.Asking(var interview) ->
                asking(interview.next().map(Question::id).orElse(""), nanos);
            case Screen.PickSurvey _, Screen.Rest _, Screen.Disclosed _, Screen.HandingOver _ -> asking("", nanos);
            case Screen.Suggesting _, Screen.Reviewing _, Screen.Inking _, Screen.Typing _, Screen.Remembering _ -> NONE;
            case Screen.PickExplainer _, Screen.Explaining _, Screen.Understood _, Screen.InHall _ -> NONE;
            case Screen.Closed _,
                    Screen.Asleep _,
                    Screen.Start _,
                    Screen.Resume _,
                    Screen.PickBand _,
                    Screen.PickReader _,
                    Screen.AtWall _,
                    Screen.Assent _,
                    Screen.Thanks _ ->
                NONE;
        };
    }

    private Pace asking(String question, long nanos) {
        if (question.equals(asked)) return this;
        var all = new HashMap<>(stood);
        if (!asked.isEmpty()) all.merge(asked, Duration.ofNanos(nanos - since), Duration::plus);
        return new Pace(all, question, nanos);
    }
}
