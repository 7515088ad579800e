package org.yimi.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Things side by side on a floor, each on a step: a higher step is a better place. The place stands on the step, so that
 * height is not all that tells it. The gap is the top padding of the stylesheet.
 */
public final class Podium extends Filling {
    /** Of the height of the column, at most. */
    private static final double PICTURE = 0.3;
    private static final double WIDEST = 1.1;

    private final List<Column> columns;

    /**
     * One of the things.
     *
     * @param place from 1
     * @param share how high its step is, of the highest: 0 to 1
     * @param count what stands above its step; none where no number is told
     */
    public record Step(Image picture, Lettering words, int place, double share, Optional<Lettering> count) {}

    private record Column(Picture picture, Lettering words, StackPane step, double share, List<Lettering> count) {}

    private Podium(List<Column> columns) {
        this.columns = columns;
        getStyleClass().add("podium");
        setMouseTransparent(true);
        for (var column : columns) {
            getChildren().add(column.words);
            getChildren().addAll(column.count);
            getChildren().addAll(column.step, column.picture);
        }
    }

    /** The things in reading order. */
    public static Region of(List<Step> steps) {
        return new Podium(steps.stream().map(Podium::column).toList());
    }

    private static Column column(Step step) {
        var bar = new StackPane(Lettering.of(Integer.toString(step.place()), "place"));
        bar.getStyleClass().addAll("step", step.place() == 1 ? "first" : "later");
        return new Column(
                new Picture(step.picture()), step.words(), bar, step.share(), step.count().stream().toList());
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var size = columns.size();
        var wide = Math.floor(Math.min((getWidth() - (size - 1) * gap) / size, getHeight() * WIDEST / 2));
        var words = columns.stream().mapToDouble(column -> column.words.prefHeight(wide)).max().orElse(0);
        var side = Math.floor(Math.min(wide, getHeight() * PICTURE));
        var count = columns.stream()
                .flatMap(column -> column.count.stream())
                .mapToDouble(number -> number.prefHeight(wide))
                .max()
                .orElse(0);
        var floor = getHeight() - words - gap / 2;
        var room = floor - side - count - gap / 2;
        var left = Math.floor((getWidth() - size * wide - (size - 1) * gap) / 2);
        for (var i = 0; i < size; i++) place(columns.get(i), left + i * (wide + gap), wide, new Heights(floor, room, side, count));
    }

    /** @param room of the highest step */
    private record Heights(double floor, double room, double side, double count) {}

    private void place(Column column, double x, double wide, Heights heights) {
        var least = column.step.minHeight(-1);
        var high = Math.floor(least + (Math.max(heights.room, least) - least) * column.share);
        var top = heights.floor - high;
        column.step.resizeRelocate(x, top, wide, high);
        layoutInArea(
                column.picture, x, top - heights.side, wide, heights.side, 0, HPos.CENTER, VPos.CENTER);
        for (var number : column.count)
            layoutInArea(
                    number, x, top - heights.side - heights.count, wide, heights.count, 0, HPos.CENTER, VPos.CENTER);
        var balanced = column.words.balanced(wide);
        layoutInArea(
                column.words,
                x + (wide - balanced) / 2,
                heights.floor,
                balanced,
                getHeight() - heights.floor,
                0,
                HPos.CENTER,
                VPos.BOTTOM);
    }
}
