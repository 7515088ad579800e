package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;
import org.yimi.kiosk.visit.Step;

class ScanOrderTest {
    private static final List<String> CORNERS = List.of("help", "hear", "back", "stop");

    /** Keys of 10 x 10 with gaps of 2, row by row as the words say. */
    private static List<Spot<String>> keys(Object holder, String... rows) {
        var spots = new ArrayList<Spot<String>>();
        for (var row = 0; row < rows.length; row++)
            for (var at = 0; at < rows[row].length(); at++)
                spots.add(new Spot<>(
                        rows[row].substring(at, at + 1), holder, new BoundingBox(at * 12.0, row * 12.0, 10, 10)));
        return spots;
    }

    private static List<List<String>> steps(List<Spot<String>> spots, List<String> corners, int most) {
        return ScanOrder.of(spots, corners, most).stream().map(Step::targets).toList();
    }

    @Test
    void fewTargetsComeOneByOneAndTheCornersTogetherAtTheEnd() {
        assertThat(steps(keys("cells", "ab", "cd"), CORNERS, 9))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"), CORNERS);
    }

    @Test
    void manyTargetsComeRowByRow() {
        assertThat(steps(keys("keyboard", "qwert", "asdf", "y"), CORNERS, 9))
                .containsExactly(List.of("q", "w", "e", "r", "t"), List.of("a", "s", "d", "f"), List.of("y"), CORNERS);
    }

    @Test
    void whatStandsBesideAGridIsARowOfItsOwn() {
        var grid = keys("grid", "abcd", "efgh");
        var beside = new ArrayList<>(grid);
        for (var at = 0; at < 3; at++)
            beside.add(new Spot<>("xyz".substring(at, at + 1), "pane", new BoundingBox(60, at * 12.0, 10, 10)));

        assertThat(steps(beside, CORNERS, 9))
                .containsExactly(List.of("a", "b", "c", "d"), List.of("e", "f", "g", "h"), List.of("x", "y", "z"), CORNERS);
    }

    @Test
    void marksOfOneThingAreARowAlsoBelowEachOther() {
        var spots = new ArrayList<Spot<String>>();
        var items = List.of("one", "two", "three", "four", "five");
        for (var item = 0; item < items.size(); item++)
            for (var mark = 0; mark < 2; mark++)
                spots.add(new Spot<>(item + "" + mark, items.get(item), new BoundingBox(item * 12.0, mark * 12.0, 10, 10)));

        assertThat(steps(spots, CORNERS, 9)).hasSize(6).startsWith(List.of("00", "01"), List.of("10", "11"));
    }

    @Test
    void keysThatEachHaveAPaneOfTheirOwnMakeRowsToo() {
        var spots = keys("keyboard", "qwert", "asdfg").stream()
                .map(spot -> new Spot<>(spot.target(), "pane of " + spot.target(), spot.place()))
                .toList();

        assertThat(steps(spots, CORNERS, 9))
                .containsExactly(List.of("q", "w", "e", "r", "t"), List.of("a", "s", "d", "f", "g"), CORNERS);
    }

    @Test
    void anOverlayHasNoCornersAndAnEmptyScreenNoSteps() {
        assertThat(steps(keys("pair", "ab"), List.of(), 9)).containsExactly(List.of("a"), List.of("b"));
        assertThat(steps(List.of(), List.of(), 9)).isEmpty();
        assertThat(steps(List.of(), List.of("help"), 9)).containsExactly(List.of("help"));
    }

    @Test
    void aLongRowHasHalves() {
        var steps = ScanOrder.of(keys("keyboard", "qwertyuiop", "asdfghjkl"), CORNERS, 9);

        assertThat(steps.getFirst()).isInstanceOf(Step.Several.class);
        assertThat(((Step.Several<?>) steps.getFirst()).steps()).hasSize(2);
        assertThat(steps).hasSize(3);
    }
}
