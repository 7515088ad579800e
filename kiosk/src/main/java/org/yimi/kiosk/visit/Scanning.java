package org.yimi.kiosk.visit;

import java.time.Duration;

/**
 * Whether what can be tapped is pointed out step by step, for a child who has one switch to press (U19), and how fast.
 * Nobody is asked "still there?" before every step had its turn: {@link #most} steps end within 30 seconds.
 */
public enum Scanning {
    OFF(Duration.ZERO, Integer.MAX_VALUE),
    USUAL(Duration.ofSeconds(2), 9),
    SLOW(Duration.ofSeconds(4), 6);

    private final Duration pace;
    private final int most;

    Scanning(Duration pace, int most) {
        this.pace = pace;
        this.most = most;
    }

    /** How long one step stands. */
    public Duration pace() {
        return pace;
    }

    /** How many steps come before the first one comes again. */
    public int most() {
        return most;
    }
}
