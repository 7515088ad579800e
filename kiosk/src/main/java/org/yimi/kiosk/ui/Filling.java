package org.yimi.kiosk.ui;

import javafx.scene.layout.Region;

/** Takes the room that it is given and asks for none, so that whatever stands beside it gets its own first. */
public abstract class Filling extends Region {
    @Override
    protected final double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }
}
