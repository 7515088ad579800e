package org.yimi.kiosk.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;

/**
 * A sheet as a child made it, as large as its place allows. Every line between two points is painted for itself, with
 * round ends: so a line that is added looks the same as in a sheet that is painted anew. FX thread only.
 */
public final class Ink extends Filling {
    private static final double SQUARE_LINE = 4;
    private static final double CROSS_LINE = 3;
    private static final double DASH = 16;

    private final Canvas canvas = new Canvas();
    private final Map<Pen, Shape> shades = new EnumMap<>(Pen.class);
    private final Shape ground = shade("ground");
    private final Shape line = shade("line");
    private Sheet sheet;
    private boolean stale = true;

    public Ink(Sheet sheet) {
        this.sheet = sheet;
        getStyleClass().add("ink");
        for (var pen : Pen.values()) shades.put(pen, shade(pen.name().toLowerCase(Locale.ROOT)));
        getChildren().addAll(shades.values());
        getChildren().addAll(ground, line, canvas);
        setMouseTransparent(true);
    }

    /** Never seen: the stylesheet says its colours through it. */
    private static Shape shade(String name) {
        var shade = Strokes.styled(new Rectangle(), "shade-" + name);
        shade.setManaged(false);
        shade.setVisible(false);
        return shade;
    }

    /** Paints this sheet at the next pulse. */
    public void show(Sheet next) {
        sheet = next;
        stale = true;
        requestLayout();
    }

    /** This sheet is what was painted already, stroke by stroke. */
    void keep(Sheet painted) {
        sheet = painted;
    }

    /** The place on the paper below a point of this node; the nearest one beside the paper. */
    Spot spot(double x, double y) {
        return Spot.near((x - canvas.getLayoutX()) / unit(), (y - canvas.getLayoutY()) / unit());
    }

    /** The beginning of a stroke, at once. */
    void dot(Pen pen, Spot at) {
        var radius = pen.width() * unit() / 2;
        var context = canvas.getGraphicsContext2D();
        context.setFill(paint(pen));
        context.fillOval(at.x() * unit() - radius, at.y() * unit() - radius, 2 * radius, 2 * radius);
    }

    /** The next line of a stroke, at once. */
    void line(Pen pen, Spot from, Spot to) {
        var context = canvas.getGraphicsContext2D();
        context.setStroke(paint(pen));
        context.setLineWidth(pen.width() * unit());
        context.setLineCap(StrokeLineCap.ROUND);
        context.strokeLine(from.x() * unit(), from.y() * unit(), to.x() * unit(), to.y() * unit());
    }

    private Paint paint(Pen pen) {
        return Objects.requireNonNull(shades.get(pen)).getFill();
    }

    /** Pixels of one unit of the paper. */
    private double unit() {
        return canvas.getWidth() / Paper.WIDTH;
    }

    @Override
    protected void layoutChildren() {
        var step = Math.floor(Math.min(getWidth() / 4, getHeight() / 3));
        if (step < 1) return;
        if (canvas.getWidth() != 4 * step) {
            canvas.setWidth(4 * step);
            canvas.setHeight(3 * step);
            stale = true;
        }
        canvas.relocate(
                Math.floor((getWidth() - canvas.getWidth()) / 2), Math.floor((getHeight() - canvas.getHeight()) / 2));
        if (stale) paintAll();
        stale = false;
    }

    private void paintAll() {
        var context = canvas.getGraphicsContext2D();
        context.setFill(ground.getFill());
        context.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (sheet.paper() == Paper.SQUARES) squares(context);
        for (var stroke : sheet.strokes()) paint(stroke);
    }

    private void paint(Stroke stroke) {
        var way = stroke.way();
        dot(stroke.pen(), way.getFirst());
        for (var i = 1; i < way.size(); i++) line(stroke.pen(), way.get(i - 1), way.get(i));
    }

    /** 田字格: each square with a dashed cross. */
    private void squares(GraphicsContext context) {
        context.setStroke(line.getFill());
        context.setLineCap(StrokeLineCap.BUTT);
        for (var i = 0; i <= 2 * Paper.COLUMNS; i++) across(context, i, canvas.getWidth() * i / (2 * Paper.COLUMNS), true);
        for (var i = 0; i <= 2 * Paper.ROWS; i++) across(context, i, canvas.getHeight() * i / (2 * Paper.ROWS), false);
        context.setLineDashes();
    }

    private void across(GraphicsContext context, int place, double at, boolean down) {
        var edge = place % 2 == 0;
        context.setLineWidth((edge ? SQUARE_LINE : CROSS_LINE) * unit());
        if (edge) context.setLineDashes();
        else context.setLineDashes(DASH * unit());
        if (down) context.strokeLine(at, 0, at, canvas.getHeight());
        else context.strokeLine(0, at, canvas.getWidth(), at);
    }
}
