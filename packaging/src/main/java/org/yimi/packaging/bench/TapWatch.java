package org.yimi.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * Watches a window from outside: when a finger left the screen, when another screen took its place, when that was
 * painted. FX thread only.
 */
final class TapWatch {
    /** After two pulses what was on the scene has been painted. */
    private static final int PULSES_UNTIL_PAINTED = 2;

    private static final long NEVER = Long.MIN_VALUE;

    private final List<Tapped> tapped = new ArrayList<>();
    private long releasedAt = NEVER;
    private long handledAt = NEVER;
    private long swappedAt = NEVER;
    private int pulses;

    private TapWatch() {}

    /**
     * A tap that led to another screen.
     *
     * @param paintedNanos from the release to the second pulse after the swap
     * @param keptNanos from the end of the tap's own work to the swap: the disk, and two changes of thread; 0 where
     *     nothing was to be kept
     */
    record Tapped(long paintedNanos, long keptNanos) {}

    static TapWatch on(Scene scene) {
        var watch = new TapWatch();
        var dispatcher = scene.getEventDispatcher();
        EventDispatcher timed = (event, tail) -> watch.timed(dispatcher, event, tail);
        scene.setEventDispatcher(timed);
        scene.getRoot().getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> watch.swapped());
        scene.addPostLayoutPulseListener(watch::pulse);
        return watch;
    }

    /** Everything since the last call. */
    List<Tapped> take() {
        var taken = List.copyOf(tapped);
        tapped.clear();
        return taken;
    }

    private Event timed(EventDispatcher dispatcher, Event event, javafx.event.EventDispatchChain tail) {
        if (event.getEventType() != MouseEvent.MOUSE_RELEASED) return dispatcher.dispatchEvent(event, tail);
        releasedAt = System.nanoTime();
        handledAt = NEVER;
        swappedAt = NEVER;
        try {
            return dispatcher.dispatchEvent(event, tail);
        } finally {
            handledAt = System.nanoTime();
        }
    }

    private void swapped() {
        if (releasedAt == NEVER || swappedAt != NEVER) return;
        swappedAt = System.nanoTime();
        pulses = 0;
    }

    private void pulse() {
        if (swappedAt == NEVER || ++pulses < PULSES_UNTIL_PAINTED) return;
        var kept = Math.max(0, swappedAt - handledAt);
        tapped.add(new Tapped(System.nanoTime() - releasedAt, handledAt > swappedAt ? 0 : kept));
        releasedAt = NEVER;
        swappedAt = NEVER;
    }
}
