package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.yimi.content.survey.AgeBand;

class ReachTest {
    private static final double ONE_PIXEL_MM = 0.4;
    private static final ScreenSize TALL = ScreenSize.of(1080, 1920, 96);
    private static final ScreenSize FLAT = ScreenSize.of(1280, 800, 96);

    @Test
    void aTallScreenKeepsItsControlsWhereTheYoungestReach() {
        var above = Reach.of(TALL).abovePx() / TALL.pixelsPerMm();
        var below = Reach.of(TALL).belowPx() / TALL.pixelsPerMm();

        assertThat(500 + TALL.heightMm() - above).isCloseTo(915, within(ONE_PIXEL_MM)).isLessThanOrEqualTo(915);
        assertThat(500 + below).isCloseTo(510, within(ONE_PIXEL_MM)).isGreaterThanOrEqualTo(510);
    }

    @Test
    void aFlatScreenIsWithinReachWhole() {
        assertThat(new Reach(FLAT, 510).abovePx()).isZero();
        assertThat(new Reach(FLAT, 510).belowPx()).isZero();
    }

    @Test
    void aFlatScreenMountedHighMovesItsControlsDownToo() {
        var high = new Reach(FLAT, 725);

        assertThat(high.abovePx() / FLAT.pixelsPerMm())
                .isCloseTo(725 + FLAT.heightMm() - 915, within(ONE_PIXEL_MM));
    }

    @Test
    void aScreenOutOfReachIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new Reach(FLAT, 1400)).hasMessageContaining("mount it between 455 and 650 mm");
    }

    @Test
    void aSmallScreenIsNotForTheYoungest() {
        var small = ScreenSize.of(1366, 768, 160);

        assertThat(small.inches()).isLessThan(13);
        assertThat(AgeBand.values()).filteredOn(small::fits).containsExactly(AgeBand.C, AgeBand.D, AgeBand.E);
        assertThat(AgeBand.values()).allMatch(FLAT::fits);
    }
}
