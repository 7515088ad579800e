package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What time it is at a kiosk without a network: the later of the system's and the last that the office signed.
 *
 * @param doubtful the system clock stands before signed time, or over 400 days after it
 */
public record KioskTime(Instant now, boolean doubtful) {
    private static final Duration MOST_AHEAD = Duration.ofDays(400);

    /** @param signed the epoch's beginning before the office ever signed a time: then nothing can be judged */
    static KioskTime of(Instant system, Instant signed) {
        var behind = system.isBefore(signed);
        var ahead = signed.isAfter(Instant.EPOCH) && system.isAfter(signed.plus(MOST_AHEAD));
        return new KioskTime(behind ? signed : system, behind || ahead);
    }
}
