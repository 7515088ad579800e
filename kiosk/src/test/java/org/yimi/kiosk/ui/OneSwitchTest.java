package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneSwitchTest {
    private static final long MS = 1_000_000;

    private final OneSwitch one = new OneSwitch(0);

    @Test
    void aLoneKeyIsAPress() {
        assertThat(one.pressed(1000 * MS)).isTrue();
        one.released(1100 * MS);

        assertThat(one.pressed(1500 * MS)).isTrue();
    }

    @Test
    void theEnterOfAScannedCodeIsNone() {
        for (var key = 0; key < 20; key++) one.heard((1000 + key * 20) * MS);

        assertThat(one.pressed(1410 * MS)).isFalse();
        one.released(1411 * MS);
        assertThat(one.pressed(1415 * MS)).as("a line feed after it").isFalse();
    }

    @Test
    void aSwitchThatIsHeldIsPressedOnce() {
        assertThat(one.pressed(1000 * MS)).isTrue();
        for (var at = 1500; at < 4000; at += 33) assertThat(one.pressed(at * MS)).isFalse();
    }

    @Test
    void aHandThatTremblesPressesOnce() {
        assertThat(one.pressed(1000 * MS)).isTrue();
        one.released(1040 * MS);
        assertThat(one.pressed(1100 * MS)).isFalse();
        one.released(1150 * MS);

        assertThat(one.pressed(1600 * MS)).isTrue();
    }

    @Test
    void aReleaseThatGotLostDoesNotBreakTheSwitch() {
        one.pressed(1000 * MS);

        assertThat(one.pressed(2100 * MS)).isTrue();
    }
}
