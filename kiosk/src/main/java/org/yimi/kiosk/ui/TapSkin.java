package org.yimi.kiosk.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.skin.ButtonSkin;

/** Gives a button's face all the room inside its padding; JavaFX's own skin keeps it at its preferred size. */
final class TapSkin extends ButtonSkin {

    TapSkin(Button button) {
        super(button);
    }

    private Node face() {
        return getSkinnable().getGraphic();
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        face().resizeRelocate(x, y, w, h);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + face().minWidth(-1) + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + face().minHeight(-1) + bottom;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + face().prefWidth(-1) + right;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + face().prefHeight(width < 0 ? -1 : width - left - right) + bottom;
    }
}
