package org.yimi.kiosk.visit;

import java.time.LocalDateTime;

/** When a kiosk that sleeps wakes up. */
public sealed interface Opens {
    /**
     * @param days from today; 0 is today
     * @param at in local time; midnight where no hour was said
     */
    record At(int days, LocalDateTime at) implements Opens {}

    /** Not within the next weeks, or nobody said. */
    record NotSaid() implements Opens {}
}
