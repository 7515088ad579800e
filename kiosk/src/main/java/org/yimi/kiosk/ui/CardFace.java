package org.yimi.kiosk.ui;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A picture with its words below. The words get the height they need, the picture all the rest. */
final class CardFace extends Region {
    private static final String STAMPED = "stamped";

    private final Picture picture;
    private final Lettering caption;
    private final StackPane badge = new StackPane();
    private final Region tick = new Region();
    private double reserved;

    CardFace(Image image, Lettering words) {
        picture = new Picture(image);
        caption = words;
        tick.getStyleClass().add("tick");
        badge.getChildren().add(tick);
        badge.getStyleClass().add("badge");
        getStyleClass().add("card-face");
        getChildren().addAll(picture, caption, badge);
    }

    /** What a chosen card shows at its corner: these words, or the tick where there are none. */
    void stamp(Optional<Lettering> words) {
        badge.getChildren().setAll(words.<Region>map(stamp -> stamp).orElse(tick));
        badge.getStyleClass().remove(STAMPED);
        words.ifPresent(_ -> badge.getStyleClass().add(STAMPED));
    }

    /** How much height the words need in a face of this width. */
    double wordsHeight(double width) {
        return caption.prefHeight(width);
    }

    /** Cards side by side reserve the same height for their words, so that their pictures are of one size. */
    void reserve(double height) {
        if (reserved == height) return;
        reserved = height;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var words = Math.max(reserved, wordsHeight(width));
        var gap = snappedTopInset();
        layoutInArea(picture, 0, 0, width, getHeight() - words - gap, 0, HPos.CENTER, VPos.CENTER);
        var wide = caption.balanced(width);
        layoutInArea(
                caption, (width - wide) / 2, getHeight() - words, wide, words, 0, HPos.CENTER, VPos.CENTER);
        var side = badge.minWidth(-1);
        var badgeWide = Math.min(width, Math.max(side, badge.prefWidth(-1)));
        badge.resizeRelocate(width - badgeWide, 0, badgeWide, Math.max(side, badge.prefHeight(badgeWide)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return caption.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.minHeight(-1) + snappedTopInset() + wordsHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
