package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.ui.ScreenSize;

class PlacementTest {
    private static final ScreenSize REPORTED = ScreenSize.of(1280, 800, 96);
    private static final Measured MEASURED = new Measured(1280, 800, 3, 600);
    private static final OptionalDouble UNSAID = OptionalDouble.empty();

    @Test
    void whereNobodyHasMeasuredTheSystemAndTheUsualHeightCount() {
        var placement = Placement.of(REPORTED, Optional.empty(), UNSAID);

        assertThat(placement.reach().size()).isEqualTo(REPORTED);
        assertThat(placement.reach().lowerEdgeMm()).isEqualTo(500);
        assertThat(placement.bySystem()).isTrue();
        assertThat(placement.edgeGiven()).isFalse();
    }

    @Test
    void whatStaffMeasuredCountsMore() {
        var placement = Placement.of(REPORTED, Optional.of(MEASURED), UNSAID);

        assertThat(placement.reach().size().pixelsPerMm()).isEqualTo(3);
        assertThat(placement.reach().lowerEdgeMm()).isEqualTo(600);
        assertThat(placement.bySystem()).isFalse();
    }

    @Test
    void theCommandLineHasTheLastWordOnTheHeight() {
        var placement = Placement.of(REPORTED, Optional.of(MEASURED), OptionalDouble.of(550));

        assertThat(placement.reach().lowerEdgeMm()).isEqualTo(550);
        assertThat(placement.reach().size().pixelsPerMm()).isEqualTo(3);
        assertThat(placement.mounted().edgeGiven()).isTrue();
        assertThatThrownBy(() -> Placement.of(REPORTED, Optional.of(MEASURED), OptionalDouble.of(1200)))
                .hasMessageContaining("mount it between");
    }

    @Test
    void aSizeDoesNotHoldForAnotherResolutionButTheHeightDoes() {
        var placement = Placement.of(ScreenSize.of(1920, 1080, 96), Optional.of(MEASURED), UNSAID);

        assertThat(placement.reach().size()).isEqualTo(ScreenSize.of(1920, 1080, 96));
        assertThat(placement.reach().lowerEdgeMm()).isEqualTo(600);
        assertThat(placement.bySystem()).isTrue();
    }

    @Test
    void whatWasMeasuredNeverKeepsTheKioskFromOpening() {
        var tooHigh = new Measured(1280, 800, 3, 1200);

        assertThat(Placement.of(REPORTED, Optional.of(tooHigh), UNSAID).reach().lowerEdgeMm()).isEqualTo(500);
    }
}
