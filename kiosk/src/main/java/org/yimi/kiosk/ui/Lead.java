package org.yimi.kiosk.ui;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a screen: what it is about. In a flat room the picture stands beside the words, in a tall one above
 * them. The gap is the top padding of the stylesheet.
 */
public final class Lead extends Region {
    private static final double FLAT = 3.2;

    private final Picture picture;
    private final Lettering prompt;
    private final VBox words;

    private Lead(Image image, Lettering prompt, Node... more) {
        this.prompt = prompt;
        picture = new Picture(image);
        words = new VBox(prompt);
        words.getChildren().addAll(more);
        words.getStyleClass().add("lines");
        getStyleClass().add("lead");
        getChildren().addAll(picture, words);
        setMouseTransparent(true);
    }

    /** A head above a single row of cards, where a larger picture and larger words fit. */
    public static Region roomy(Image picture, Lettering prompt, Node... more) {
        var lead = new Lead(picture, prompt, more);
        lead.getStyleClass().add("roomy");
        return lead;
    }

    /** @param more what stands below the prompt */
    public static Region of(Image picture, Lettering prompt, Node... more) {
        return new Lead(picture, prompt, more);
    }

    private boolean flat(double width, double height) {
        return width > height * FLAT;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var side = picture.minHeight(-1);
        var gap = snappedTopInset();
        var beside = words.prefHeight(width - inset() - side - gap);
        return Math.max(side, beside) + gap + snappedBottomInset();
    }

    private double inset() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double textWidth(double room) {
        var whole = words.prefWidth(-1);
        if (whole <= room) return whole;
        return Math.max(Math.max(prompt.balanced(room), words.minWidth(-1)), Math.min(room, widestBelow()));
    }

    /** Words below a prompt of several lines need not be broken as it is. */
    private double widestBelow() {
        return words.getChildren().stream()
                .filter(node -> node != prompt && node instanceof Lettering)
                .mapToDouble(node -> node.prefWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var left = snappedLeftInset();
        var width = getWidth() - inset();
        var height = getHeight() - gap - snappedBottomInset();
        var above = height - words.prefHeight(width) - gap;
        if (flat(getWidth(), getHeight()) || above < picture.minHeight(-1)) {
            var side = Math.min(height, Math.max(picture.minHeight(-1), width / 6));
            var text = textWidth(width - side - gap);
            var start = left + (width - side - gap - text) / 2;
            layoutInArea(picture, start, gap + (height - side) / 2, side, side, 0, HPos.CENTER, VPos.CENTER);
            layoutInArea(words, start + side + gap, gap, text, height, 0, HPos.CENTER, VPos.CENTER);
        } else {
            var text = words.prefHeight(width);
            var side = Math.min(above, width);
            var top = gap + (height - text - gap - side) / 2;
            layoutInArea(picture, left + (width - side) / 2, top, side, side, 0, HPos.CENTER, VPos.CENTER);
            layoutInArea(words, left, top + side + gap, width, text, 0, HPos.CENTER, VPos.CENTER);
        }
    }
}
