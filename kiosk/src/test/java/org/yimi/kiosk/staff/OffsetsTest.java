package org.yimi.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    @Test
    void theWorstTapDecidesNotTheMean() {
        assertThat(new Offsets(List.of(5.0, 5.0)).fine()).isTrue();
        var oneCorner = new Offsets(List.of(0.5, 0.5, 5.1));

        assertThat(oneCorner.fine()).isFalse();
        assertThat(oneCorner.worst()).isEqualTo(5.1);
        assertThat(oneCorner.mean()).isCloseTo(2.03, within(0.01));
        assertThatThrownBy(() -> new Offsets(List.of())).hasMessage("nothing was tapped");
    }
}
