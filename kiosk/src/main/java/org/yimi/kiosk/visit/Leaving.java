package org.yimi.kiosk.visit;

/** What a child would leave by stopping where it stands: the words of the question whether it wants to depend on it. */
public enum Leaving {
    /** Of a survey; they are not kept. */
    ANSWERS,
    /** It is not kept. */
    IDEA,
    /** It is not cast. */
    VOTE,
    /** Something to read, which is there the next time too. */
    READING,
    /** Nothing was begun, or it is handed over already. */
    NOTHING;

    /** What is lost there; of a screen before another, what the other would lose. */
    public static Leaving of(Screen screen) {
        return switch (screen) {
            case Screen.Asking _, Screen.HandingOver _ -> ANSWERS;
            case Screen.Suggesting _, Screen.Reviewing _, Screen.Inking _, Screen.Typing _ -> IDEA;
            case Screen.Resume(Unfinished.Answers _) -> ANSWERS;
            case Screen.Resume(Unfinished.Suggestion _) -> IDEA;
            case Screen.InHall(_, var step) -> of(step);
            case Screen.PickReader _,
                    Screen.AtWall _,
                    Screen.PickExplainer _,
                    Screen.Explaining _,
                    Screen.Understood _ ->
                READING;
            case Screen.Disclosed(var then, _) -> of(then);
            case Screen.Rest(var then) -> of(then);
            case Screen.Closed _,
                    Screen.Asleep _,
                    Screen.Start _,
                    Screen.PickBand _,
                    Screen.Assent _,
                    Screen.PickSurvey _,
                    Screen.Remembering _,
                    Screen.Thanks _ ->
                NOTHING;
        };
    }

    private static Leaving of(HallStep step) {
        return switch (step) {
            case HallStep.Badge _, HallStep.Choose _, HallStep.Confirm _ -> VOTE;
            case HallStep.Pick _, HallStep.Result _ -> READING;
            case HallStep.Kindly _ -> NOTHING;
        };
    }
}
