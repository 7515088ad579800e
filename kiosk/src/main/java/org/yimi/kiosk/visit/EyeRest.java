package org.yimi.kiosk.visit;

import java.time.Duration;

/**
 * How long one child has looked at the screen since the band was to be picked, or since the last rest (U10). In memory
 * only, like {@link Pace}.
 *
 * @param looking whether a child is here
 * @param since monotonic time in ns at which the looking began
 */
public record EyeRest(boolean looking, long since) {
    /** Before a visit, and while eyes rest. */
    public static final EyeRest NONE = new EyeRest(false, 0);

    private static final Duration AFTER = Duration.ofMinutes(15);

    /** From this moment the visit shows this screen. */
    public EyeRest showing(Screen screen, long nanos) {
        if (!tiring(screen)) return NONE;
        return looking ? this : new EyeRest(true, nanos);
    }

    /**
     * What to show next: the screen itself, or a rest before it. A rest comes between two screens and never over one, so
     * that nothing a child has begun is lost.
     */
    public Screen before(Screen next, Screen shown, long nanos) {
        var due = looking && Duration.ofNanos(nanos - since).compareTo(AFTER) >= 0;
        return due && tiring(next) && !next.equals(shown) ? new Screen.Rest(next) : next;
    }

    private static boolean tiring(Screen screen) {
        return switch (screen) {
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
                    Screen.Typing _ ->
                true;
            case Screen.Closed _,
                    Screen.Asleep _,
                    Screen.Start _,
                    Screen.Resume _,
                    Screen.Rest _,
                    Screen.Disclosed _,
                    Screen.Remembering _,
                    Screen.Thanks _ ->
                false;
        };
    }
}
