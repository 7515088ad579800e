package org.yimi.kiosk.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Cards in equal cells: every card is as large as every other (U3). The number of columns follows from the number
 * of cards and the shape of the room, so that the last two stand together. The gap is the top padding of the stylesheet.
 */
public final class Cells extends Region {
    private static final double WIDE_ROOM = 1.3;
    private static final double TALLEST = 1.6;
    private static final double WIDEST = 1.6;
    private static final int[] COLUMNS_IN_WIDE_ROOM = {1, 1, 2, 3, 4, 5, 4, 5, 4};
    private static final int[] COLUMNS_IN_TALL_ROOM = {1, 1, 1, 3, 2, 3, 2, 5, 3};

    private final List<? extends Region> cards;
    private final List<CardFace> faces;

    private Cells(List<? extends Region> cards, List<? extends Node> faces) {
        this.cards = List.copyOf(cards);
        this.faces = faces.stream().map(CardFace.class::cast).toList();
        getStyleClass().add("cells");
        getChildren().addAll(cards);
    }

    /** @param cards made by {@link Tap#card}, in reading order */
    public static Region of(List<Button> cards) {
        return new Cells(cards, cards.stream().map(Button::getGraphic).toList());
    }

    /** Cells for what cannot be tapped; each pane holds one face. */
    static Region ofPanes(List<StackPane> panes) {
        return new Cells(panes, panes.stream().map(pane -> pane.getChildren().getFirst()).toList());
    }

    private static int columns(int count, boolean wide) {
        var table = wide ? COLUMNS_IN_WIDE_ROOM : COLUMNS_IN_TALL_ROOM;
        return count < table.length ? table[count] : (int) Math.ceil(Math.sqrt(wide ? count * 2.0 : count));
    }

    @Override
    protected void layoutChildren() {
        if (cards.isEmpty()) return;
        var gap = snappedTopInset();
        var height = getHeight() - gap - snappedBottomInset();
        var columns = columns(cards.size(), getWidth() > height * WIDE_ROOM);
        var rows = (cards.size() + columns - 1) / columns;
        var roomWide = (getWidth() - gap * (columns - 1)) / columns;
        var roomHigh = (height - gap * (rows - 1)) / rows;
        var wide = Math.floor(Math.min(roomWide, roomHigh * WIDEST));
        var high = Math.floor(Math.min(roomHigh, roomWide * TALLEST));
        levelWords(wide);
        var top = gap + (height - rows * high - (rows - 1) * gap) / 2;
        for (var i = 0; i < cards.size(); i++) {
            var row = i / columns;
            var inRow = Math.min(columns, cards.size() - row * columns);
            var left = (getWidth() - inRow * wide - (inRow - 1) * gap) / 2;
            var x = left + i % columns * (wide + gap);
            var y = top + row * (high + gap);
            layoutInArea(cards.get(i), x, y, wide, high, 0, HPos.CENTER, VPos.CENTER);
        }
    }

    private void levelWords(double wide) {
        var insets = cards.getFirst().getInsets();
        var inside = wide - insets.getLeft() - insets.getRight();
        var tallest = faces.stream().mapToDouble(face -> face.wordsHeight(inside)).max().orElse(0);
        faces.forEach(face -> face.reserve(tallest));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
