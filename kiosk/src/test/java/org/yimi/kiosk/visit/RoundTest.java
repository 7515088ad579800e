package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {
    private static final Duration ASKED_AFTER = Duration.ofSeconds(30);

    private static Step<String> one(String name) {
        return new Step.One<>(name);
    }

    @Test
    void afterTheLastStepTheFirstOneComesAgain() {
        var round = Round.of(List.of(one("a"), one("b")));

        assertThat(round.now().targets()).containsExactly("a");
        assertThat(round.next().now().targets()).containsExactly("b");
        assertThat(round.next().next()).isEqualTo(round);
    }

    @Test
    void aRowThatPassesWithoutAPressIsPointedOutOnceMore() {
        var row = new Step.Several<>(List.of(one("b"), one("c")));
        var atRow = Round.of(List.of(one("a"), row, one("d"))).next();
        assertThat(atRow.now().targets()).containsExactly("b", "c");

        var inside = atRow.into(row);

        assertThat(inside.now().targets()).containsExactly("b");
        assertThat(inside.next().now().targets()).containsExactly("c");
        assertThat(inside.next().next()).isEqualTo(atRow);
        assertThat(inside.next().next().next().now().targets()).containsExactly("d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7, 9, 10, 26, 40, 100})
    void howeverManyStepsThereAreNoLevelHasTooMany(int count) {
        var names = IntStream.range(0, count).mapToObj(Integer::toString).toList();

        for (var most : List.of(2, 6, 9)) {
            var steps = Step.atMost(names.stream().map(RoundTest::one).toList(), most);

            assertThat(steps.stream().flatMap(step -> step.targets().stream())).isEqualTo(names);
            assertThat(levels(steps)).allSatisfy(level -> assertThat(level).isBetween(1, most));
        }
    }

    private static List<Integer> levels(List<Step<String>> steps) {
        var levels = new ArrayList<>(List.of(steps.size()));
        for (var step : steps) if (step instanceof Step.Several(var inner)) levels.addAll(levels(inner));
        return levels;
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "SLOW"})
    void everyStepHadItsTurnBeforeAnybodyIsAskedWhetherTheyAreThere(Scanning scanning) {
        var once = scanning.pace().multipliedBy(scanning.most());

        assertThat(Stream.of(once, scanning.pace()).reduce(Duration.ZERO, Duration::plus)).isLessThan(ASKED_AFTER);
    }

    @Test
    void aRowOfOneIsNoRow() {
        assertThat(Step.row(List.of("a"), 9)).isEqualTo(one("a"));
        assertThatThrownBy(() -> new Step.Several<>(List.of(one("a")))).isInstanceOf(IllegalArgumentException.class);
    }
}
