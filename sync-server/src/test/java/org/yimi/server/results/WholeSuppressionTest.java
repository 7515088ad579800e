package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;

/** Rows of options set in an order: every sum by option and by place is known, so one hidden cell gives way to the rest. */
class WholeSuppressionTest {
    private static final int K = 5;
    private static final int CELLS = 4;

    private final Suppression suppression = new Suppression(K);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void aRowWithoutSmallNumbersIsShownWholeItsZerosToo() {
        assertThat(suppression.whole(List.of(12L, 0L, 5L)))
                .containsExactly(new Shown(12), new Shown(0), new Shown(5));
    }

    @Test
    void oneSmallNumberHidesTheWholeRow() {
        assertThat(suppression.whole(List.of(120L, 0L, 4L, 300L))).hasSize(4).containsOnly(new FewerThan(K));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNumberShownAndNoDifferenceOfTwoIsSmall(long seed) {
        var random = new Random(seed);
        var part = counts(random);
        var rest = counts(random);
        var whole = IntStream.range(0, CELLS).mapToObj(i -> part.get(i) + rest.get(i)).toList();

        var shownWhole = suppression.whole(whole);
        var shownPart = suppression.wholePart(part, whole);

        for (var i = 0; i < CELLS; i++) {
            if (shownWhole.get(i) instanceof Shown(var count)) assertThat(count).as("seed %d", seed).isEqualTo(whole.get(i));
            assertThat(small(shownWhole.get(i))).isFalse();
            assertThat(small(shownPart.get(i))).isFalse();
            if (shownPart.get(i) instanceof Shown(var in) && shownWhole.get(i) instanceof Shown(var all))
                assertThat(small(new Shown(all - in))).as("seed %d: left out", seed).isFalse();
        }
        assertThat(shownPart.stream().distinct().filter(FewerThan.class::isInstance).count()).isIn(0L, 1L);
        assertThat(shownPart.stream().map(Object::getClass).distinct()).hasSize(1);
    }

    private static boolean small(Cell cell) {
        return cell instanceof Shown(var count) && count > 0 && count < K;
    }

    private static List<Long> counts(Random random) {
        return random.longs(CELLS, 0, 14).map(count -> random.nextInt(3) == 0 ? 0 : count).boxed().toList();
    }
}
