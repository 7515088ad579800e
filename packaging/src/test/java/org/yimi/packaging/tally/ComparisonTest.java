package org.yimi.packaging.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final Cell SESSIONS = Cell.sessions("公园", "中学");
    private static final Cell YES = new Cell("公园", "中学", "去过吗？", "去过");

    @Test
    void anAnswerCountedTwiceMakesTheComparisonUnequal() {
        var tapped = Tally.of(List.of(SESSIONS, YES));
        var counted = Tally.of(List.of(SESSIONS, YES, YES));

        var comparison = new Comparison(tapped, counted);

        assertThat(comparison.equal()).isFalse();
        assertThat(comparison.differences()).isEqualTo(1);
        assertThat(comparison.table()).last().asString().endsWith("1        2  ✗");
    }

    @Test
    void onlyWhatWasCountedSinceTheFirstCountIsCompared() {
        var before = Tally.of(List.of(SESSIONS, YES));
        var after = Tally.of(List.of(SESSIONS, SESSIONS, YES));

        var since = after.minus(before);

        assertThat(since).isEqualTo(Tally.of(List.of(SESSIONS)));
        assertThat(since.sessions()).isEqualTo(1);
    }
}
