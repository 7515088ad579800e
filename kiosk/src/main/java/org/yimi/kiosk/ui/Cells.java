package org.yimi.kiosk.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Cards in equal cells: every card is as large as every other (U3). Of all ways to set them in rows it takes the one
 * with the largest pictures that keeps together what belongs together. The gap is the top padding of the stylesheet.
 */
public final class Cells extends Filling {
    private static final double TALLEST = 1.5;
    private static final double WIDEST = 1.7;

    private final List<? extends Region> cards;
    private final List<CardFace> faces;
    private final Rows rows;

    /** How cards may be set in rows. */
    private enum Rows {
        /** Any number in a row. */
        FREE,
        /** The last two stand in one row. */
        LAST_TWO_TOGETHER,
        /** The last two stand in a row of their own, all others in one row above. */
        LAST_TWO_APART
    }

    private Cells(List<? extends Region> cards, List<? extends Node> faces, Rows rows) {
        this.cards = List.copyOf(cards);
        this.faces = faces.stream().map(CardFace.class::cast).toList();
        this.rows = rows;
        getStyleClass().add("cells");
        getChildren().addAll(cards);
    }

    /** @param cards made by {@link Tap#card}, in reading order */
    public static Region of(List<Button> cards) {
        return ofButtons(cards, Rows.FREE);
    }

    /** Answers and, together at their end, the two that every question has. */
    public static Region ofAnswers(List<Button> own, Button dontKnow, Button ratherNot) {
        return ofButtons(Stream.concat(own.stream(), Stream.of(dontKnow, ratherNot)).toList(), Rows.LAST_TWO_TOGETHER);
    }

    /** Answers that make a scale stand in one row, so that their order is seen; the other two below. */
    public static Region ofScale(List<Button> own, Button dontKnow, Button ratherNot) {
        return ofButtons(Stream.concat(own.stream(), Stream.of(dontKnow, ratherNot)).toList(), Rows.LAST_TWO_APART);
    }

    private static Region ofButtons(List<Button> cards, Rows rows) {
        return new Cells(cards, cards.stream().map(Button::getGraphic).toList(), rows);
    }

    /** Cells for what cannot be tapped; each pane holds one face. */
    static Region ofPanes(List<StackPane> panes) {
        return new Cells(panes, panes.stream().map(pane -> pane.getChildren().getFirst()).toList(), Rows.FREE);
    }

    /** One way to set the cards: how many in the widest row, and how large each gets. */
    private record Setting(int columns, int rowCount, double wide, double high, double picture) {}

    private Setting setting(int columns, int rowCount, double gap, double height) {
        var roomWide = (getWidth() - gap * (columns - 1)) / columns;
        var roomHigh = (height - gap * (rowCount - 1)) / rowCount;
        var wide = Math.floor(Math.min(roomWide, roomHigh * WIDEST));
        var high = Math.floor(Math.min(roomHigh, roomWide * TALLEST));
        var inside = inside(wide);
        return new Setting(columns, rowCount, wide, high, Math.min(inside, high - wordsHeight(inside)));
    }

    private Setting best(double gap, double height) {
        var count = cards.size();
        if (rows == Rows.LAST_TWO_APART) return setting(Math.max(2, count - 2), 2, gap, height);
        return IntStream.rangeClosed(1, count)
                .filter(columns -> rows == Rows.FREE || (count - 1) / columns == (count - 2) / columns)
                .filter(columns -> count == columns || count % columns != 1 || columns == 1)
                .filter(columns -> rows != Rows.FREE || isEven(columns, count))
                .mapToObj(columns -> setting(columns, (count + columns - 1) / columns, gap, height))
                .reduce((one, other) -> other.picture() >= one.picture() - 1 ? other : one)
                .orElseThrow();
    }

    /** Whether no fewer columns make as few rows, so that the last row is not left short. */
    private static boolean isEven(int columns, int count) {
        var rowCount = Math.ceilDiv(count, columns);
        return columns == Math.ceilDiv(count, rowCount);
    }

    /** The place of a card in its row, and how many stand in that row. */
    private record Place(int row, int inRow, int rowLength) {}

    private Place place(int i, Setting setting) {
        var above = rows == Rows.LAST_TWO_APART ? cards.size() - 2 : setting.columns();
        var row = i / above;
        var length = Math.min(above, cards.size() - row * above);
        return new Place(row, i % above, length);
    }

    @Override
    protected void layoutChildren() {
        if (cards.isEmpty()) return;
        var gap = snappedTopInset();
        var setting = best(gap, getHeight());
        var words = wordsHeight(inside(setting.wide()));
        faces.forEach(face -> face.reserve(words));
        var used = setting.rowCount() * (setting.high() + gap) - gap;
        var top = (getHeight() - used) / 2;
        for (var i = 0; i < cards.size(); i++) {
            var place = place(i, setting);
            var left = (getWidth() - place.rowLength() * (setting.wide() + gap) + gap) / 2;
            var x = left + place.inRow() * (setting.wide() + gap);
            var y = top + place.row() * (setting.high() + gap);
            layoutInArea(cards.get(i), x, y, setting.wide(), setting.high(), 0, HPos.CENTER, VPos.CENTER);
        }
    }

    private double inside(double wide) {
        var insets = cards.getFirst().getInsets();
        return wide - insets.getLeft() - insets.getRight();
    }

    private double wordsHeight(double inside) {
        return faces.stream().mapToDouble(face -> face.wordsHeight(inside)).max().orElse(0);
    }
}
