package org.yimi.kiosk.ui.staff;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/** The outline of an ID-1 card in the middle of the room that it is given. */
final class CardFrame extends Region {
    private final Region card = new Region();
    private double pixelsPerMm = 1;

    CardFrame() {
        card.getStyleClass().add("card-outline");
        getChildren().add(card);
        getStyleClass().add("card-frame");
        setMouseTransparent(true);
    }

    /** As large as a real card on a screen of so many pixels in a millimetre. */
    void fit(double pixels) {
        pixelsPerMm = pixels;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        card.resize(wide(), high());
        positionInArea(card, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }

    private double wide() {
        return Math.round(pixelsPerMm * Sizing.CARD_WIDE_MM);
    }

    private double high() {
        return Math.round(pixelsPerMm * Sizing.CARD_HIGH_MM);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide();
    }

    @Override
    protected double computePrefHeight(double width) {
        return high();
    }

    @Override
    protected double computeMinHeight(double width) {
        return high();
    }
}
