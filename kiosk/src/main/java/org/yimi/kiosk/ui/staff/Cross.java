package org.yimi.kiosk.ui.staff;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Two thin lines that cross exactly in the middle of a square. */
final class Cross extends Region {
    private final double side;

    Cross(double side) {
        this.side = side;
        getChildren().addAll(line(0, side / 2, side, side / 2), line(side / 2, 0, side / 2, side));
        getStyleClass().add("cross");
        setId("cross");
        setMouseTransparent(true);
    }

    private static Line line(double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("cross-line");
        line.setManaged(false);
        return line;
    }

    /** In pixels. */
    double side() {
        return side;
    }
}
