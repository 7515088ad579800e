package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void eachWrongTryMakesTheNextOneWaitTwiceAsLongUpToAMinute() {
        var waits = new ArrayList<Long>();
        var patience = Patience.FRESH;
        for (var tries = 0; tries < 7; tries++) {
            patience = patience.afterWrong(1_000);
            waits.add(patience.left(1_000).toSeconds());
        }

        assertThat(waits).isEqualTo(List.of(5L, 10L, 20L, 40L, 60L, 60L, 60L));
    }

    @Test
    void afterTheWaitATryCounts() {
        var patience = Patience.FRESH.afterWrong(0);

        assertThat(Patience.FRESH.left(-5)).isZero();
        assertThat(patience.left(Duration.ofSeconds(5).toNanos() - 1)).isPositive();
        assertThat(patience.left(Duration.ofSeconds(5).toNanos())).isZero();
    }

    @Test
    void aHundredWrongTriesWaitNoLongerThanAMinute() {
        var patience = Patience.FRESH;
        for (var tries = 0; tries < 100; tries++) patience = patience.afterWrong(0);

        assertThat(patience.left(0)).isEqualTo(Duration.ofMinutes(1));
    }
}
