package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimi.content.survey.AgeBand;

class ReachTest {
    private static final double ONE_PIXEL_MM = 0.4;
    private static final ScreenSize TALL = ScreenSize.of(1080, 1920, 96);
    private static final ScreenSize FLAT = ScreenSize.of(1280, 800, 96);

    @Test
    void aTallScreenKeepsItsControlsBelowWhatChildrenReach() {
        var above = Reach.of(TALL).abovePx(Optional.of(AgeBand.C)) / TALL.pixelsPerMm();

        assertThat(500 + TALL.heightMm() - above).isCloseTo(1015, within(ONE_PIXEL_MM)).isLessThanOrEqualTo(1015);
    }

    @Test
    void theYoungestReachLess() {
        var above = Reach.of(TALL).abovePx(Optional.of(AgeBand.A)) / TALL.pixelsPerMm();
        var below = Reach.of(TALL).belowPx(Optional.of(AgeBand.A)) / TALL.pixelsPerMm();

        assertThat(500 + TALL.heightMm() - above).isCloseTo(915, within(ONE_PIXEL_MM)).isLessThanOrEqualTo(915);
        assertThat(500 + below).isCloseTo(510, within(ONE_PIXEL_MM)).isGreaterThanOrEqualTo(510);
    }

    @Test
    void aFlatScreenIsWithinReachWhole() {
        assertThat(Reach.of(FLAT).abovePx(Optional.of(AgeBand.C))).isZero();
        assertThat(Reach.of(FLAT).belowPx(Optional.of(AgeBand.C))).isZero();
    }

    @Test
    void aFlatScreenMountedHighMovesItsControlsDownToo() {
        var high = new Reach(FLAT, 820);

        assertThat(high.abovePx(Optional.of(AgeBand.E)) / FLAT.pixelsPerMm())
                .isCloseTo(820 + FLAT.heightMm() - 1015, within(ONE_PIXEL_MM));
    }

    @Test
    void aScreenOutOfReachIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new Reach(FLAT, 1400)).hasMessageContaining("mount it between 455 and 700 mm");
    }

    @Test
    void aSmallScreenIsNotForTheYoungest() {
        var small = ScreenSize.of(1366, 768, 160);

        assertThat(small.inches()).isLessThan(13);
        assertThat(AgeBand.values()).filteredOn(small::fits).containsExactly(AgeBand.C, AgeBand.D, AgeBand.E);
        assertThat(AgeBand.values()).allMatch(FLAT::fits);
    }
}
