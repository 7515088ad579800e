package org.yimi.kiosk.visit;

import java.time.Duration;
import org.yimi.content.survey.AgeBand;

/**
 * When an untouched screen asks and resets (U11).
 *
 * @param ask after this long without a touch; not shorter than {@code reset} means it never asks
 * @param reset after this long without a touch
 */
public record IdleRule(Duration ask, Duration reset) {
    private static final Duration ASK = Duration.ofSeconds(30);
    private static final Duration RESET = Duration.ofSeconds(60);
    private static final Duration RESET_YOUNG = Duration.ofSeconds(90);
    /** With the 30 s in which a crashed visit can be found again: at most 60 s after the crash its key is gone. */
    private static final Duration RESUME = Duration.ofSeconds(30);

    /** Trouble may be over: somebody has enrolled the kiosk, or made room on the disk. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    /** Who looks out of the window does not touch the screen, and a rest shows nothing of the answers. */
    private static final Duration REST_ASK = Duration.ofMinutes(2);

    private static final Duration REST_RESET = Duration.ofMinutes(3);
    private static final Duration GOODBYE = Duration.ofSeconds(8);

    /** Four pictures are to be remembered; they tell nothing of what was said. */
    private static final Duration CARD = Duration.ofSeconds(45);

    /** What is due. */
    public enum Due {
        NOTHING,
        ASK,
        RESET
    }

    public static IdleRule of(Visit visit) {
        return switch (visit.screen()) {
            case Screen.Thanks _ -> new IdleRule(GOODBYE, GOODBYE);
            case Screen.Remembering _ -> new IdleRule(CARD, CARD);
            case Screen.Resume _ -> new IdleRule(RESUME, RESUME);
            case Screen.Closed _, Screen.Asleep _ -> new IdleRule(LOOK_AGAIN, LOOK_AGAIN);
            case Screen.Start _ -> new IdleRule(RESET, RESET);
            case Screen.Rest _ -> new IdleRule(REST_ASK, REST_RESET);
            case Screen.AtWall(var at) when at.step() instanceof WallStep.Pausing -> new IdleRule(REST_ASK, REST_RESET);
            case Screen.PickBand _,
                    Screen.PickReader _,
                    Screen.AtWall _,
                    Screen.Assent _,
                    Screen.PickSurvey _,
                    Screen.PickExplainer _,
                    Screen.Explaining _,
                    Screen.Understood _,
                    Screen.InHall _,
                    Screen.Asking _,
                    Screen.HandingOver _,
                    Screen.Suggesting _,
                    Screen.Reviewing _,
                    Screen.Inking _,
                    Screen.Typing _,
                    Screen.Disclosed _ ->
                new IdleRule(ASK, visit.band().filter(AgeBand::young).isPresent() ? RESET_YOUNG : RESET);
        };
    }

    /** @param untouched monotonic time since the last touch */
    public Due after(Duration untouched) {
        if (untouched.compareTo(reset) >= 0) return Due.RESET;
        return untouched.compareTo(ask) >= 0 ? Due.ASK : Due.NOTHING;
    }
}
