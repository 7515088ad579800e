package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What time it is at a kiosk without a network: the later of the system's and the last that the office signed.
 *
 * @param doubtful the system clock stands over 2 minutes before signed time, or over 400 days after it
 */
public record KioskTime(Instant now, boolean doubtful) {
    /** Two good clocks may differ by this much. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    private static final Duration MOST_AHEAD = Duration.ofDays(400);

    /** @param signed the epoch's beginning before the office ever signed a time: then nothing can be judged */
    static KioskTime of(Instant system, Instant signed) {
        var behind = system.isBefore(signed.minus(SLACK));
        var ahead = signed.isAfter(Instant.EPOCH) && system.isAfter(signed.plus(MOST_AHEAD));
        return new KioskTime(system.isBefore(signed) ? signed : system, behind || ahead);
    }
}
