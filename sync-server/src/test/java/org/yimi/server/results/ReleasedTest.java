package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.server.results.Released.Now;

class ReleasedTest {
    private static final int K = 10;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** A report as sets: the first so many unflagged and the first so many flagged sessions of a band. */
    private record Report(long unflagged, long flagged) {
        long apart(Report other) {
            return Math.abs(unflagged - other.unflagged) + Math.abs(flagged - other.flagged);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoReportsEverShownDifferByOneToNineSessions(long seed) {
        var random = new Random(seed);
        var flaggedShare = random.nextDouble();
        var atOnce = 1 + random.nextInt(15);
        var released = Released.NOTHING;
        var now = new Now(0, 0);
        var shown = new ArrayList<Report>();
        for (var look = 0; look < 60; look++) {
            for (var child = 0; child < random.nextInt(atOnce + 1); child++)
                now = random.nextDouble() < flaggedShare
                        ? new Now(now.unflagged(), now.flagged() + 1)
                        : new Now(now.unflagged() + 1, now.flagged());
            if (!released.due(now, K)) continue;
            shown.add(new Report(now.unflagged(), now.flagged()));
            if (released.unflaggedDue(now, K)) {
                shown.add(new Report(now.unflagged(), 0));
                // what the two leave between them is a report too
                shown.add(new Report(0, now.flagged()));
            }
            released = released.after(now, K);
        }

        for (var one : shown)
            for (var other : shown)
                assertThat(one.apart(other)).as("seed %d: %s and %s", seed, one, other).matches(d -> d == 0 || d >= K);
    }

    @Test
    void withoutAnyFlagBothReportsAreRenewedTogether() {
        var first = Released.NOTHING.after(new Now(25, 0), K);

        assertThat(first).extracting(Released::all, Released::unflagged).containsExactly(25L, 25L);
        assertThat(first.unflaggedDue(new Now(34, 0), K)).isFalse();
        assertThat(first.unflaggedDue(new Now(35, 0), K)).isTrue();
    }

    @Test
    void aFewFlaggedSessionsKeepTheReportWithoutThemBackAndAWholeGroupLetsItOut() {
        var released = Released.NOTHING.after(new Now(30, 4), K);
        assertThat(released.unflagged()).isZero();

        var later = released.after(new Now(60, 12), K);

        assertThat(later).extracting(Released::unflagged, Released::flagged).containsExactly(60L, 12L);
    }

    @Test
    void aReportWithoutFlaggedOnesThatIsNearlyAnEarlierReportOfAllIsNotShown() {
        var released = Released.NOTHING.after(new Now(50, 0), K);

        assertThat(released.unflaggedDue(new Now(53, 10), K)).isFalse();
        assertThat(released.after(new Now(53, 10), K)).extracting(Released::all, Released::unflagged)
                .containsExactly(63L, 50L);
        assertThat(released.unflaggedDue(new Now(60, 10), K)).isTrue();
    }

    @Test
    void theLargestDistrictsAreNoSpecialCase() {
        var reports = List.of(new Now(1_000_000, 350_000), new Now(1_000_010, 350_010));

        var released = Released.NOTHING;
        for (var now : reports) {
            assertThat(released.unflaggedDue(now, K)).isTrue();
            released = released.after(now, K);
        }
    }
}
