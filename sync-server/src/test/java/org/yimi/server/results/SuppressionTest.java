package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;

class SuppressionTest {
    private static final int K = 10;

    private final Suppression suppression = new Suppression(K);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @Test
    void aThresholdUnderFiveIsRefused() {
        assertThatThrownBy(() -> new Suppression(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSingleSmallCellTakesTheNextSmallestWithIt() {
        assertThat(suppression.row(List.of(40L, 3L, 12L, 0L)))
                .containsExactly(new Shown(40), new FewerThan(K), new FewerThan(K), new Shown(0));
    }

    @Test
    void twoSmallCellsHideEachOtherUnlessBothAreOne() {
        assertThat(suppression.row(List.of(40L, 3L, 4L, 0L))).filteredOn(Shown.class::isInstance).hasSize(2);
        assertThat(suppression.row(List.of(40L, 1L, 1L, 0L)))
                .containsExactly(new FewerThan(K), new FewerThan(K), new FewerThan(K), new Shown(0));
    }

    @Test
    void aSmallRowIsHiddenAsAWhole() {
        assertThat(suppression.row(List.of(9L, 0L, 0L))).allMatch(FewerThan.class::isInstance);
    }

    @Test
    void oneHiddenBandTakesTheSmallestShownWithIt() {
        assertThat(suppression.column(List.of(3L, 50L, 20L)))
                .containsExactly(new FewerThan(K), new Shown(50), new FewerThan(K));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenCellOfARowCanBeWorkedOutFromItsSum(long seed) {
        var random = new Random(seed);
        var counts = randomCounts(random);

        var cells = suppression.row(counts);

        shownAreTrueAndLarge(counts, cells, true);
        var everythingHidden = cells.stream().allMatch(FewerThan.class::isInstance);
        var least = everythingHidden ? 0 : 1;
        var hidden = hiddenSum(counts, cells);
        var number = cells.stream().filter(FewerThan.class::isInstance).count();
        if (number > 0 && hidden > 0)
            assertThat(hidden - number * least)
                    .as("seed %d: what can be moved between %d hidden cells", seed, number)
                    .satisfies(spare -> assertThat(number >= 2 && spare >= 1).isTrue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenBandCanBeWorkedOutFromTheSumOfAll(long seed) {
        var random = new Random(seed);
        var counts = randomCounts(random);

        var cells = suppression.column(counts);

        shownAreTrueAndLarge(counts, cells, false);
        if (hiddenSum(counts, cells) > 0)
            assertThat(cells).as("seed %d", seed).filteredOn(FewerThan.class::isInstance).hasSizeGreaterThan(1);
    }

    private static List<Long> randomCounts(Random random) {
        var most = new int[] {3, 15, 40, 400}[random.nextInt(4)];
        return Stream.generate(() -> random.nextInt(3) == 0 ? 0L : random.nextLong(most))
                .limit(3 + random.nextInt(6))
                .toList();
    }

    private static void shownAreTrueAndLarge(List<Long> counts, List<Cell> cells, boolean zeroMayBeShown) {
        assertThat(cells).hasSameSizeAs(counts);
        for (var i = 0; i < cells.size(); i++)
            if (cells.get(i) instanceof Shown(var count)) {
                assertThat(count).isEqualTo(counts.get(i));
                assertThat(count >= K || (zeroMayBeShown && count == 0)).isTrue();
            }
    }

    private static long hiddenSum(List<Long> counts, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i) instanceof FewerThan)
                .mapToLong(counts::get)
                .sum();
    }
}
