package org.yimi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;

/** What is pointed out at one time while a screen is scanned. */
public sealed interface Step<T> {

    /** All that is pointed out, in order. */
    List<T> targets();

    /** A target: pressed, it is tapped. */
    record One<T>(T target) implements Step<T> {
        @Override
        public List<T> targets() {
            return List.of(target);
        }
    }

    /** A row: pressed, its parts come one by one. */
    record Several<T>(List<Step<T>> steps) implements Step<T> {
        public Several {
            steps = List.copyOf(steps);
            if (steps.size() < 2) throw new IllegalArgumentException("a row of " + steps.size());
        }

        @Override
        public List<T> targets() {
            return steps.stream().flatMap(step -> step.targets().stream()).toList();
        }
    }

    /** One target by itself, several as a row; a row with too many has rows within. */
    static <T> Step<T> row(List<T> targets, int most) {
        return together(targets.stream().<Step<T>>map(One::new).toList(), most);
    }

    /**
     * The same steps; where they are more than this, neighbours together.
     *
     * @param most at least 2
     */
    static <T> List<Step<T>> atMost(List<Step<T>> steps, int most) {
        if (steps.size() <= most) return List.copyOf(steps);
        var parts = Math.ceilDiv(steps.size(), most);
        var each = Math.ceilDiv(steps.size(), parts);
        var rows = new ArrayList<Step<T>>();
        for (var from = 0; from < steps.size(); from += each)
            rows.add(together(steps.subList(from, Math.min(from + each, steps.size())), most));
        return atMost(rows, most);
    }

    private static <T> Step<T> together(List<Step<T>> steps, int most) {
        return steps.size() == 1 ? steps.getFirst() : new Several<>(atMost(steps, most));
    }
}
