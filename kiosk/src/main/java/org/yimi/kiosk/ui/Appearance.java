package org.yimi.kiosk.ui;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The one motion of the kiosk: what comes rises a little while it becomes visible. The node is drawn once and its picture
 * moved by whole pixels, so that it is smooth on a machine that draws without a graphics card.
 */
final class Appearance extends Transition {
    private static final Duration WITHIN = Duration.millis(180);

    private final Node node;
    private final double risePx;

    Appearance(Node node, double risePx) {
        this.node = node;
        this.risePx = risePx;
        setCycleDuration(WITHIN);
        setInterpolator(Interpolator.EASE_OUT);
        node.setCache(true);
        setOnFinished(_ -> node.setCache(false));
    }

    @Override
    protected void interpolate(double part) {
        node.setOpacity(part);
        node.setTranslateY(Math.rint(risePx * (1 - part)));
    }
}
