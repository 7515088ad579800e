package org.yimi.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.yimi.content.survey.Reading;

/**
 * A text with its pinyin above each Chinese character. It wraps like {@link Lettering}, centred, and needs the height
 * that it says; a character and its pinyin are one cell. The size of the characters comes from the stylesheet, that of
 * the pinyin is always half of it.
 */
public final class RubyText extends Region {
    private final Reading reading;
    private final List<RubyCell> cells;
    private final RubyLines lines;

    /** @param kind the style class, as for {@link Lettering#of} */
    public RubyText(Reading reading, String kind) {
        this.reading = reading;
        var chunks = RubyPieces.of(reading).stream()
                .map(chunk -> chunk.stream().map(RubyCell::of).toList())
                .toList();
        lines = new RubyLines(chunks);
        cells = chunks.stream().flatMap(chunk -> chunk.stream()).toList();
        getStyleClass().addAll("ruby", kind);
        for (var cell : cells) {
            if (cell.hasPinyin()) getChildren().add(cell.pinyin());
            getChildren().add(cell.base());
        }
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(reading.text());
    }

    /** The whole text, without its pinyin. */
    public String text() {
        return reading.text();
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
        for (var cell : cells) {
            var base = cell.base().getLayoutBounds();
            ascent = Math.max(ascent, -base.getMinY());
            descent = Math.max(descent, base.getMaxY());
            if (!cell.hasPinyin()) continue;
            var pinyin = cell.pinyin().getLayoutBounds();
            pinyinAscent = Math.max(pinyinAscent, -pinyin.getMinY());
            pinyinDescent = Math.max(pinyinDescent, pinyin.getMaxY());
        }
        var pinyinHeight = (pinyinAscent + pinyinDescent) * RubyCell.PINYIN_SHARE;
        return new Pitch(pinyinAscent * RubyCell.PINYIN_SHARE, pinyinHeight, ascent, ascent + descent);
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var room = getWidth() - left - snappedRightInset();
        var pitch = pitch();
        var top = snappedTopInset();
        for (var line : lines.in(room)) {
            var x = left + (room - line.width()) / 2;
            for (var cell : line.cells()) {
                var width = cell.width();
                cell.place(x, width, top + pitch.pinyinAscent, top + pitch.pinyinHeight + pitch.ascent);
                x += width;
            }
            top += pitch.line();
        }
    }

    /** The least width in which the text needs no more lines, and breaks no more clauses, than in this one. */
    double balanced(double width) {
        var insets = snappedLeftInset() + snappedRightInset();
        return lines.balanced(width - insets) + insets;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        var longest = lines.in(Double.MAX_VALUE).stream()
                .mapToDouble(RubyLines.Line::width)
                .max()
                .orElse(0);
        return snapSizeX(longest) + snappedLeftInset() + snappedRightInset();
    }

    /** What does not break takes this much. */
    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(lines.widestChunk()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = snappedLeftInset() + snappedRightInset();
        var count = lines.in(width < 0 ? Double.MAX_VALUE : width - insets).size();
        return snapSizeY(count * pitch().line()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
