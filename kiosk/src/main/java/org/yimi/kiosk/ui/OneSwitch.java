package org.yimi.kiosk.ui;

import java.time.Duration;

/**
 * Tells a press of the switch from what else sends the same key: a USB scanner, whose Enter comes right after other keys;
 * a switch that is held, whose key repeats; a hand that trembles. One thread.
 */
final class OneSwitch {
    /** As long as a scanner is waited for between two keys. */
    private static final Duration APART = Duration.ofMillis(250);

    /** A held key begins to repeat earlier. Where its release got lost, it is not held for ever. */
    private static final Duration HELD = Duration.ofSeconds(1);

    private long heardNanos;
    private boolean held;

    /** @param nanos monotonic time now */
    OneSwitch(long nanos) {
        heardNanos = nanos;
    }

    /** The switch's key went down; returns whether this is a press of the switch. */
    boolean pressed(long nanos) {
        var quiet = nanos - heardNanos > (held ? HELD : APART).toNanos();
        held = true;
        heardNanos = nanos;
        return quiet;
    }

    void released(long nanos) {
        held = false;
        heardNanos = nanos;
    }

    /** Another key, or what a key types. */
    void heard(long nanos) {
        heardNanos = nanos;
    }
}
