package org.yimi.kiosk.staff;

import java.time.Duration;
import java.util.ArrayDeque;

/** The hidden way into staff mode: five taps into the lower right corner within four seconds. One thread. */
public final class Knock {
    private static final int TAPS = 5;
    private static final Duration WITHIN = Duration.ofSeconds(4);

    private final ArrayDeque<Long> taps = new ArrayDeque<>();

    /**
     * One tap.
     *
     * @param inCorner anywhere else it begins anew
     * @param nanos monotonic time
     * @return whether this was the last of five
     */
    public boolean tapped(boolean inCorner, long nanos) {
        if (!inCorner) taps.clear();
        else taps.add(nanos);
        while (!taps.isEmpty() && nanos - taps.getFirst() > WITHIN.toNanos()) taps.removeFirst();
        var knocked = taps.size() >= TAPS;
        if (knocked) taps.clear();
        return knocked;
    }
}
