package org.yimi.kiosk.visit;

import java.util.List;

/**
 * Which step of a screen is pointed out now. A value: time and the switch make the next one. Whoever lets a row pass by
 * without a press stands before that row again, so that a target that was missed is two presses away.
 *
 * @param outer the round whose row this one goes through; none on the screen itself
 */
public record Round<T>(List<Step<T>> steps, int at, List<Round<T>> outer) {
    public Round {
        steps = List.copyOf(steps);
        outer = List.copyOf(outer);
        if (at < 0 || at >= steps.size()) throw new IllegalArgumentException("step " + at + " of " + steps.size());
    }

    /** At the first of these. */
    public static <T> Round<T> of(List<Step<T>> steps) {
        return new Round<>(steps, 0, List.of());
    }

    public Step<T> now() {
        return steps.get(at);
    }

    /** Nobody pressed. */
    public Round<T> next() {
        if (at + 1 < steps.size()) return new Round<>(steps, at + 1, outer);
        return outer.isEmpty() ? of(steps) : outer.getFirst();
    }

    /** The row was pressed. */
    public Round<T> into(Step.Several<T> row) {
        return new Round<>(row.steps(), 0, List.of(this));
    }
}
