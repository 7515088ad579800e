package org.yimi.kiosk.ui.question;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.yimi.kiosk.ui.Filling;

/**
 * A picture as large as its place allows, and an even grid of buttons above it, row by row. Between two buttons lies the
 * top padding of the stylesheet, where a tap does nothing.
 */
final class ScenePane extends Filling {
    private final ImageView view;
    private final Rectangle edge = new Rectangle();
    private final List<Button> cells;
    private final int columns;
    private final int rows;

    ScenePane(Image scene, List<Button> cells, int columns, int rows) {
        this.cells = List.copyOf(cells);
        this.columns = columns;
        this.rows = rows;
        view = new ImageView(scene);
        view.setSmooth(true);
        view.setClip(edge);
        view.setMouseTransparent(true);
        edge.getStyleClass().add("scene-edge");
        getStyleClass().add("scene");
        getChildren().add(view);
        getChildren().addAll(cells);
    }

    @Override
    protected void layoutChildren() {
        var pitch = Math.floor(Math.min(getWidth() / columns, getHeight() / rows));
        var left = Math.floor((getWidth() - columns * pitch) / 2);
        var top = Math.floor((getHeight() - rows * pitch) / 2);
        view.relocate(left, top);
        view.setFitWidth(columns * pitch);
        view.setFitHeight(rows * pitch);
        edge.setWidth(columns * pitch);
        edge.setHeight(rows * pitch);
        var gap = snappedTopInset();
        for (var i = 0; i < cells.size(); i++)
            cells.get(i).resizeRelocate(
                    left + i % columns * pitch + gap / 2,
                    top + Math.floorDiv(i, columns) * pitch + gap / 2,
                    pitch - gap,
                    pitch - gap);
    }
}
