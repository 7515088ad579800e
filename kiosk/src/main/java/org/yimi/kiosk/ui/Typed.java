package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as a child types it, and what it was before each change.
 *
 * @param longest most code points
 */
record Typed(String text, int longest, List<String> before) {
    Typed {
        before = List.copyOf(before);
    }

    static Typed of(String text, int longest) {
        return new Typed(text, longest, List.of());
    }

    boolean isFull() {
        return length(text) >= longest;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** With as much of this at its end as there is room for. */
    Typed with(String more) {
        var room = longest - length(text);
        return length(more) <= room ? next(text + more) : next(text + more.substring(0, more.offsetByCodePoints(0, room)));
    }

    Typed withoutLast() {
        return text.isEmpty() ? this : next(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }

    /** As it was before the last change. */
    Typed undone() {
        return before.isEmpty() ? this : new Typed(before.getLast(), longest, before.subList(0, before.size() - 1));
    }

    private Typed next(String changed) {
        if (changed.equals(text)) return this;
        var history = new ArrayList<>(before);
        history.add(text);
        return new Typed(changed, longest, history);
    }

    private static int length(String some) {
        return some.codePointCount(0, some.length());
    }
}
