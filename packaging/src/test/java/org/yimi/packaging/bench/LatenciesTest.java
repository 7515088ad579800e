package org.yimi.packaging.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MS = 1_000_000;

    @Test
    void aPercentileIsTheLeastValueThatSoManyAreNotAbove() {
        var hundred = Latencies.of(LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MS).toArray());

        assertThat(hundred.medianMs()).isEqualTo(50);
        assertThat(hundred.percentileMs(95)).isEqualTo(95);
        assertThat(hundred.percentileMs(99)).isEqualTo(99);
        assertThat(hundred.percentileMs(99.5)).isEqualTo(100);
        assertThat(hundred.percentileMs(100)).isEqualTo(100);
    }

    @Test
    void oneValueIsEveryPercentile() {
        var one = Latencies.of(List.of(3 * MS));

        assertThat(one.percentileMs(0.1)).isEqualTo(3);
        assertThat(one.medianMs()).isEqualTo(3);
        assertThat(one.percentileMs(99)).isEqualTo(3);
    }

    @Test
    void nothingMeasuredIsZeroAndNoPercentIsRefused() {
        assertThat(Latencies.of().percentileMs(99)).isZero();
        assertThatThrownBy(() -> Latencies.of().percentileMs(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
