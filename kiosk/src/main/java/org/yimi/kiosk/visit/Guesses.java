package org.yimi.kiosk.visit;

import java.time.Duration;

/**
 * How long the next look-up must wait after wrong cards, whoever tapped them: nothing after two of them, then 5 s,
 * doubling to 60 s. A right card forgives none, or a child with one card could try others between; a quiet while forgives
 * all. A value.
 *
 * @param wrong without a quiet while between them
 * @param lastNanos monotonic time of the last of them
 */
public record Guesses(int wrong, long lastNanos) {
    public static final Guesses NONE = new Guesses(0, 0);

    private static final int WITHOUT_A_WAIT = 2;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LONGEST_FROM = 4;
    private static final Duration QUIET = Duration.ofMinutes(10);

    /** @param nanos monotonic time */
    public Guesses afterWrong(long nanos) {
        return new Guesses(forgiven(nanos) ? 1 : wrong + 1, nanos);
    }

    /**
     * Zero where a card may be looked up.
     *
     * @param nanos monotonic time
     */
    public Duration left(long nanos) {
        if (wrong <= WITHOUT_A_WAIT || forgiven(nanos)) return Duration.ZERO;
        var left = pause().minusNanos(nanos - lastNanos);
        return left.isPositive() ? left : Duration.ZERO;
    }

    private boolean forgiven(long nanos) {
        return nanos - lastNanos >= QUIET.toNanos();
    }

    private Duration pause() {
        var doubled = FIRST.multipliedBy(1L << Math.min(wrong - WITHOUT_A_WAIT - 1, LONGEST_FROM));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
