package org.yimi.kiosk.staff;

import java.time.Duration;

/**
 * How long the next try must wait after wrong ones: 5 s, doubling to 60 s. A value.
 *
 * @param wrong tries in a row
 * @param untilNanos monotonic time
 */
public record Patience(int wrong, long untilNanos) {
    public static final Patience FRESH = new Patience(0, 0);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LONGEST_FROM = 5;

    /** @param nanos monotonic time */
    public Patience afterWrong(long nanos) {
        var doubled = FIRST.multipliedBy(1L << Math.min(wrong, LONGEST_FROM));
        var wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return new Patience(wrong + 1, nanos + wait.toNanos());
    }

    /** Zero where the next try may come. */
    public Duration left(long nanos) {
        return wrong == 0 || untilNanos <= nanos ? Duration.ZERO : Duration.ofNanos(untilNanos - nanos);
    }
}
