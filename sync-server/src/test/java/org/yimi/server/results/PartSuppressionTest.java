package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;

/** A row with and without flagged sessions: what a reader who subtracts and adds up can still not know. */
class PartSuppressionTest {
    private static final int K = 5;
    private static final int CELLS = 4;

    private final Suppression suppression = new Suppression(K);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void whereNobodyIsLeftOutBothRowsAreTheSame() {
        var row = List.of(40L, 3L, 12L, 0L);
        var shown = suppression.row(row);

        assertThat(suppression.part(row, row, shown)).isEqualTo(shown);
    }

    @Test
    void largePartsOfLargeCellsAreShown() {
        var whole = List.of(40L, 30L, 0L);

        assertThat(suppression.part(List.of(20L, 30L, 0L), whole, suppression.row(whole)))
                .containsExactly(new Shown(20), new Shown(30), new Shown(0));
    }

    @Test
    void aFewLeftOutOfOneAnswerHideThatAnswerAndAnother() {
        var whole = List.of(40L, 30L, 20L);

        assertThat(suppression.part(List.of(38L, 20L, 12L), whole, suppression.row(whole)))
                .containsExactly(new FewerThan(K), new Shown(20), new FewerThan(K));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallNumberCanBeWorkedOutFromBothRowsAndTheirSums(long seed) {
        var random = new Random(seed);
        var most = new int[] {4, 6, 9}[random.nextInt(3)];
        var part = counts(random, most);
        var rest = counts(random, most);
        var whole = IntStream.range(0, CELLS).mapToObj(i -> part.get(i) + rest.get(i)).toList();
        var shownWhole = suppression.row(whole);
        var shownPart = suppression.part(part, whole, shownWhole);
        if (shownPart.stream().allMatch(FewerThan.class::isInstance)) return;

        var reader = new Reader(shownPart, shownWhole);
        reader.triesAll(new long[CELLS], new long[CELLS], 0, sum(part), sum(rest));

        for (var i = 0; i < CELLS; i++) {
            secret(seed, part.get(i), reader.parts.get(i), "part");
            secret(seed, rest.get(i), reader.rests.get(i), "rest");
            secret(seed, whole.get(i), reader.wholes.get(i), "whole");
        }
    }

    private static void secret(long seed, long truth, Set<Long> possible, String what) {
        assertThat(possible).as("seed %d", seed).contains(truth);
        if (truth > 0 && truth < K) assertThat(possible).as("seed %d: a %s", seed, what).hasSizeGreaterThan(1);
    }

    /** Somebody who knows what both rows add up to, and collects what each cell could be. */
    private static final class Reader {
        private final List<Cell> shownPart;
        private final List<Cell> shownWhole;
        private final List<Set<Long>> parts = sets();
        private final List<Set<Long>> rests = sets();
        private final List<Set<Long>> wholes = sets();

        Reader(List<Cell> shownPart, List<Cell> shownWhole) {
            this.shownPart = shownPart;
            this.shownWhole = shownWhole;
        }

        private static List<Set<Long>> sets() {
            return Stream.generate(() -> (Set<Long>) new HashSet<Long>()).limit(CELLS).toList();
        }

        void triesAll(long[] part, long[] rest, int at, long partLeft, long restLeft) {
            if (at == CELLS) {
                if (partLeft == 0 && restLeft == 0) note(part, rest);
                return;
            }
            for (var p = 0L; p <= partLeft; p++)
                for (var r = 0L; r <= restLeft; r++)
                    if (fits(shownPart.get(at), p) && fits(shownWhole.get(at), p + r)) {
                        part[at] = p;
                        rest[at] = r;
                        triesAll(part, rest, at + 1, partLeft - p, restLeft - r);
                    }
        }

        private void note(long[] part, long[] rest) {
            for (var i = 0; i < CELLS; i++) {
                parts.get(i).add(part[i]);
                rests.get(i).add(rest[i]);
                wholes.get(i).add(part[i] + rest[i]);
            }
        }
    }

    private static boolean fits(Cell cell, long count) {
        return switch (cell) {
            case Shown(var shown) -> shown == count;
            case FewerThan(_) -> true;
        };
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> counts(Random random, int most) {
        return Stream.generate(() -> random.nextInt(3) == 0 ? 0L : random.nextLong(most + 1))
                .limit(CELLS)
                .toList();
    }
}
