package org.yimi.kiosk.ui;

import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Parts of drawings; the stylesheet gives each kind its colour. */
final class Strokes {
    private Strokes() {}

    /** @param content an SVG path */
    static Shape path(String content, String kind) {
        var path = new SVGPath();
        path.setContent(content);
        return styled(path, kind);
    }

    static Shape styled(Shape shape, String kind) {
        shape.getStyleClass().add(kind);
        return shape;
    }
}
