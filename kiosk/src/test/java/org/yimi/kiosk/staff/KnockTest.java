package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnockTest {
    private static final long HALF_A_SECOND = 500_000_000;

    private final Knock knock = new Knock();
    private long now;

    @Test
    void fiveTapsInTheCornerOpen() {
        for (var tap = 1; tap < 5; tap++) assertThat(taps(true)).isFalse();

        assertThat(taps(true)).isTrue();
        assertThat(taps(true)).isFalse();
    }

    @Test
    void aTapElsewhereBeginsAnew() {
        for (var tap = 1; tap < 5; tap++) taps(true);
        taps(false);

        assertThat(taps(true)).isFalse();
    }

    @Test
    void slowTapsDoNotOpen() {
        for (var tap = 0; tap < 20; tap++) {
            now += HALF_A_SECOND;
            now += HALF_A_SECOND;
            assertThat(taps(true)).isFalse();
        }
    }

    private boolean taps(boolean inCorner) {
        now += HALF_A_SECOND;
        return knock.tapped(inCorner, now);
    }
}
