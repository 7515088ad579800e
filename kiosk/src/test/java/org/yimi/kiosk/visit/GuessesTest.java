package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private static final long LATE = Duration.ofDays(100).toNanos();

    @Test
    void twoWrongCardsCostNothingAndThenTheWaitDoublesToAMinute() {
        var waits = new ArrayList<Long>();
        var guesses = Guesses.NONE;
        var now = LATE;
        for (var wrong = 0; wrong < 9; wrong++) {
            guesses = guesses.afterWrong(now);
            waits.add(guesses.left(now).toSeconds());
            now += guesses.left(now).toNanos();
            assertThat(guesses.left(now)).isEqualTo(Duration.ZERO);
        }

        assertThat(waits).isEqualTo(List.of(0L, 0L, 5L, 10L, 20L, 40L, 60L, 60L, 60L));
    }

    @Test
    void aQuietWhileForgivesAll() {
        var guesses = Guesses.NONE.afterWrong(LATE).afterWrong(LATE).afterWrong(LATE);
        var later = LATE + Duration.ofMinutes(10).toNanos();

        assertThat(guesses.left(LATE)).isPositive();
        assertThat(guesses.afterWrong(later).left(later)).isEqualTo(Duration.ZERO);
    }

    @Test
    void aClockThatBeganBelowZeroForgivesNothing() {
        var guesses = Guesses.NONE.afterWrong(-5).afterWrong(-4).afterWrong(-3);

        assertThat(guesses.left(-3)).isEqualTo(Duration.ofSeconds(5));
    }
}
