package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next contact: the beat when all is well, growing pauses when it is not. */
final class Pause {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Duration beat;
    private final RandomGenerator random;
    private Duration backOff = FIRST;

    Pause(Duration beat, RandomGenerator random) {
        this.beat = beat;
        this.random = random;
    }

    /** The beat, 20 % more or less; forgets earlier failures. */
    Duration afterSuccess() {
        backOff = FIRST;
        return jittered(beat, 0.8, 1.2);
    }

    /** 1 s, doubling to 300 s, each shortened at random by up to half so that kiosks do not return together. */
    Duration afterFailure() {
        var pause = jittered(backOff, 0.5, 1.0);
        var doubled = backOff.multipliedBy(2);
        backOff = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }

    /** As the other, and never shorter than the office asks; a little longer, so that kiosks do not return together. */
    Duration afterFailure(Duration notBefore) {
        var pause = afterFailure();
        var asked = jittered(notBefore, 1.0, 1.2);
        return asked.compareTo(pause) > 0 ? asked : pause;
    }

    private Duration jittered(Duration around, double least, double most) {
        return Duration.ofMillis((long) (around.toMillis() * random.nextDouble(least, most)));
    }
}
