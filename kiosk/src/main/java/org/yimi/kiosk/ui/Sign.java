package org.yimi.kiosk.ui;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** The sign of 一米: a child exactly as tall as a one-metre ruler, on a tile with round corners. As large as its place. */
public final class Sign extends Region {
    private static final double SIDE = 96;
    private static final String TICKS = "M25 26h9M29 34.500h5M25 43h9M29 51.500h5M25 60h9M29 68.500h5";
    private static final String BODY = "M45 78v-8a18 18 0 0 1 36 0v8q0 2-2 2h-32q-2 0-2-2z";
    private static final String CAP = "M49 33a14 14 0 0 1 28 0q3 0.500 3 2.300t-3 1.700h-28q-3 0-3-1.700t3-2.300z";

    private final Scale scale = new Scale(1, 1);

    public Sign() {
        var tile = new Rectangle(SIDE, SIDE);
        var ruler = new Rectangle(16, 17, 18, 63);
        var drawing = new Group(
                Strokes.styled(tile, "sign-tile"),
                Strokes.styled(ruler, "ruler"),
                Strokes.path(TICKS, "ticks"),
                Strokes.path(BODY, "sign-child"),
                Strokes.styled(new Circle(63, 34, 15), "sign-child"),
                Strokes.path(CAP, "cap"));
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().add(drawing);
        getStyleClass().add("sign");
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.min(getWidth(), getHeight()) / SIDE;
        scale.setX(factor);
        scale.setY(factor);
    }
}
