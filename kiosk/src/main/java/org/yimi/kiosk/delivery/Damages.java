package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.yimi.content.envelope.PackRelease;

/** Packs that came with other bytes than were signed: each is fetched anew, but less and less often. One thread. */
final class Damages {
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final LongSupplier nanos;
    private final Map<PackRelease, Wait> waits = new HashMap<>();

    private record Wait(long since, Duration pause) {}

    Damages(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether it may be fetched now. */
    boolean over(PackRelease release) {
        var wait = waits.get(release);
        return wait == null || nanos.getAsLong() - wait.since >= wait.pause.toNanos();
    }

    /** Once more. */
    void add(PackRelease release) {
        var before = waits.get(release);
        var pause = before == null ? FIRST : before.pause.multipliedBy(2);
        waits.put(release, new Wait(nanos.getAsLong(), pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    }
}
