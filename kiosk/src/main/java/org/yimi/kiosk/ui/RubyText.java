package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.yimi.content.survey.Reading;

/**
 * A text with its pinyin above each Chinese character. It wraps like {@link Lettering}, centred, and needs the height
 * that it says; a character and its pinyin are one cell. The size of the characters comes from the stylesheet, that of
 * the pinyin is always half of it.
 */
public final class RubyText extends Region {
    /** Of the characters' size. A size in em would be of the root's, whatever the characters have. */
    private static final double PINYIN_SHARE = 0.5;

    /** Between two syllables, in sizes of the characters. */
    private static final double APART = 0.125;

    private static final double ROUNDING_PX = 0.01;

    private final Reading reading;
    private final List<List<Cell>> chunks;

    /** @param kind the style class, as for {@link Lettering#of} */
    public RubyText(Reading reading, String kind) {
        this.reading = reading;
        chunks = RubyPieces.of(reading).stream()
                .map(chunk -> chunk.stream().map(Cell::of).toList())
                .toList();
        getStyleClass().addAll("ruby", kind);
        for (var chunk : chunks)
            for (var cell : chunk) {
                if (cell.hasPinyin()) getChildren().add(cell.pinyin);
                getChildren().add(cell.base);
            }
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(reading.text());
    }

    /** The whole text, without its pinyin. */
    public String text() {
        return reading.text();
    }

    private record Cell(Text base, Text pinyin, boolean isSpace) {
        static Cell of(RubyPieces.Piece piece) {
            var base = new Text(piece.base());
            base.getStyleClass().add("base");
            var pinyin = new Text(piece.syllable());
            pinyin.getStyleClass().add("pinyin");
            pinyin.getTransforms().add(new Scale(PINYIN_SHARE, PINYIN_SHARE));
            return new Cell(base, pinyin, piece.isSpace());
        }

        boolean hasPinyin() {
            return !pinyin.getText().isEmpty();
        }

        double width() {
            var wide = base.getLayoutBounds().getWidth();
            if (!hasPinyin()) return wide;
            return Math.max(
                    wide, pinyin.getLayoutBounds().getWidth() * PINYIN_SHARE + APART * base.getFont().getSize());
        }

        void place(double x, double width, double pinyinBaseline, double baseline) {
            center(base, 1, x + width / 2, baseline);
            if (hasPinyin()) center(pinyin, PINYIN_SHARE, x + width / 2, pinyinBaseline);
        }

        private static void center(Text text, double scale, double middle, double baseline) {
            text.setLayoutX(middle - text.getLayoutBounds().getCenterX() * scale);
            text.setLayoutY(baseline);
        }
    }

    /**
     * One line as far as it has come.
     *
     * @param width without the spaces at its end, which stand beyond it
     * @param whole with them
     */
    private record Line(List<Cell> cells, double width, double whole) {
        Line() {
            this(List.of(), 0, 0);
        }

        Line with(List<Cell> chunk) {
            var longer = new ArrayList<>(cells);
            longer.addAll(chunk);
            var end = width;
            var all = whole;
            for (var cell : chunk) {
                all += cell.width();
                if (!cell.isSpace) end = all;
            }
            return new Line(longer, end, all);
        }
    }

    private List<Line> lines(double room) {
        var lines = new ArrayList<Line>();
        var line = new Line();
        for (var chunk : chunks) {
            var longer = line.with(chunk);
            if (chunk.isEmpty() || (!line.cells.isEmpty() && longer.width > room + ROUNDING_PX)) {
                lines.add(line);
                line = new Line().with(chunk);
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** How high a line is above and below its two baselines; of all cells, so that lines are evenly spaced. */
    private record Pitch(double pinyinAscent, double pinyinHeight, double ascent, double height) {
        double line() {
            return pinyinHeight + height;
        }
    }

    private Pitch pitch() {
        double pinyinAscent = 0;
        double pinyinDescent = 0;
        double ascent = 0;
        double descent = 0;
        for (var chunk : chunks)
            for (var cell : chunk) {
                var base = cell.base.getLayoutBounds();
                ascent = Math.max(ascent, -base.getMinY());
                descent = Math.max(descent, base.getMaxY());
                if (!cell.hasPinyin()) continue;
                var pinyin = cell.pinyin.getLayoutBounds();
                pinyinAscent = Math.max(pinyinAscent, -pinyin.getMinY());
                pinyinDescent = Math.max(pinyinDescent, pinyin.getMaxY());
            }
        var pinyinHeight = (pinyinAscent + pinyinDescent) * PINYIN_SHARE;
        return new Pitch(pinyinAscent * PINYIN_SHARE, pinyinHeight, ascent, ascent + descent);
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var room = getWidth() - left - snappedRightInset();
        var pitch = pitch();
        var top = snappedTopInset();
        for (var line : lines(room)) {
            var x = left + (room - line.width) / 2;
            for (var cell : line.cells) {
                var width = cell.width();
                cell.place(x, width, top + pitch.pinyinAscent, top + pitch.pinyinHeight + pitch.ascent);
                x += width;
            }
            top += pitch.line();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        var longest = lines(Double.MAX_VALUE).stream().mapToDouble(Line::width).max().orElse(0);
        return snapSizeX(longest) + snappedLeftInset() + snappedRightInset();
    }

    /** What does not break takes this much. */
    @Override
    protected double computeMinWidth(double height) {
        var widest = chunks.stream().mapToDouble(chunk -> new Line().with(chunk).width).max().orElse(0);
        return snapSizeX(widest) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = snappedLeftInset() + snappedRightInset();
        var lines = lines(width < 0 ? Double.MAX_VALUE : width - insets).size();
        return snapSizeY(lines * pitch().line()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
