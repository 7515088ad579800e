package org.yimi.kiosk.ui;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture that fills its tile as far as its shape allows. The stylesheet says how large the tile is. */
public final class Picture extends Region {
    private final ImageView view;

    public Picture(Image image) {
        view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        getStyleClass().add("picture");
        setMouseTransparent(true);
    }

    /** How large the picture is painted, in pixels. */
    double side() {
        return view.getFitWidth();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth() - snappedLeftInset() - snappedRightInset();
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        var side = Math.max(1, Math.min(width, height));
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.relocate(snappedLeftInset() + (width - side) / 2, snappedTopInset() + (height - side) / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + 1;
    }
}
