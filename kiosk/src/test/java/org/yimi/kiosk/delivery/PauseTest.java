package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PauseTest {
    private static final Duration BEAT = Duration.ofMinutes(10);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBeatIsTenMinutesAFifthMoreOrLess(long seed) {
        var pause = new Pause(BEAT, new Random(seed));

        var different = new HashSet<Duration>();
        for (var contact = 0; contact < 20; contact++) {
            var next = pause.afterSuccess();
            assertThat(next).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
            different.add(next);
        }
        assertThat(different).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void failuresWaitFromOneSecondDoublingToThreeHundred(long seed) {
        var pause = new Pause(BEAT, new Random(seed));

        for (var most = 1_000L; most < 300_000; most *= 2)
            assertThat(pause.afterFailure()).isBetween(Duration.ofMillis(most / 2), Duration.ofMillis(most));
        for (var more = 0; more < 5; more++)
            assertThat(pause.afterFailure()).isBetween(Duration.ofSeconds(150), Duration.ofSeconds(300));

        pause.afterSuccess();
        assertThat(pause.afterFailure()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheOfficeAsksIsWaitedForAndALittleMore(long seed) {
        var pause = new Pause(BEAT, new Random(seed));

        assertThat(pause.afterFailure(Duration.ofSeconds(30))).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(36));
        for (var more = 0; more < 10; more++) pause.afterFailure(Duration.ZERO);
        assertThat(pause.afterFailure(Duration.ofSeconds(30))).isBetween(Duration.ofSeconds(150), Duration.ofSeconds(300));
    }
}
