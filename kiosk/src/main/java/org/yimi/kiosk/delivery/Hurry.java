package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Ends the wait for the next beat. Safe for all threads. */
final class Hurry {
    private final Semaphore reasons = new Semaphore(0);

    /** Everything that waits shall be sent now. */
    void now() {
        reasons.release();
    }

    /** Waits for that long, or until there is a reason to hurry: then true. */
    boolean rest(Duration most) throws InterruptedException {
        if (!reasons.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) return false;
        reasons.drainPermits();
        return true;
    }
}
