package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;

/**
 * Takes strokes: a line follows the finger at once, and a tap is a dot. What the finger does beside the paper is drawn
 * at its edge. The one thing on a screen that is no button and is dragged on. FX thread only.
 */
final class SheetPane extends Region {
    /** Nearer points than this, in units of the paper, are left out. */
    private static final double LEAST_STEP = 3;

    private final Ink ink;
    private final Runnable onStroke;
    private final Runnable onFull;
    private final List<Spot> way = new ArrayList<>();
    private Sheet sheet;
    private Pen pen;

    /**
     * @param onStroke after each stroke
     * @param onFull where a stroke, or the rest of one, finds no room on the sheet
     */
    SheetPane(Sheet sheet, Pen pen, Runnable onStroke, Runnable onFull) {
        this.sheet = sheet;
        this.pen = pen;
        this.onStroke = onStroke;
        this.onFull = onFull;
        ink = new Ink(sheet);
        getStyleClass().add("paper");
        getChildren().add(ink);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> lift());
    }

    /** With every stroke that is finished. */
    Sheet sheet() {
        return sheet;
    }

    void put(Sheet next) {
        way.clear();
        sheet = next;
        ink.show(next);
    }

    void take(Pen next) {
        pen = next;
    }

    private void press(MouseEvent touch) {
        if (touch.getButton() != MouseButton.PRIMARY) return;
        lift();
        var spot = ink.spot(touch.getX(), touch.getY());
        if (!sheet.takes(new Stroke(pen, List.of(spot)))) {
            onFull.run();
            return;
        }
        way.add(spot);
        ink.dot(pen, spot);
    }

    private void drag(MouseEvent touch) {
        if (way.isEmpty()) return;
        var last = way.getLast();
        var spot = ink.spot(touch.getX(), touch.getY());
        if (Math.hypot(spot.x() - last.x(), spot.y() - last.y()) < LEAST_STEP) return;
        if (!sheet.takes(new Stroke(pen, Stream.concat(way.stream(), Stream.of(spot)).toList()))) {
            lift();
            onFull.run();
            return;
        }
        way.add(spot);
        ink.line(pen, last, spot);
    }

    private void lift() {
        if (way.isEmpty()) return;
        sheet = sheet.with(new Stroke(pen, way));
        way.clear();
        ink.keep(sheet);
        onStroke.run();
    }

    @Override
    protected void layoutChildren() {
        ink.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
