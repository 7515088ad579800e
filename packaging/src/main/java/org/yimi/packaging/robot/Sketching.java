package org.yimi.packaging.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;

/**
 * A sheet of paper: draws some strokes with the pointer held down, takes one back or wipes all now and then, and works
 * out from what the window was told which strokes must stand there at the end.
 */
final class Sketching {
    private static final int MOST_STROKES = 4;
    private static final int MOST_STEPS = 9;
    private static final double LONGEST_STEP = 0.2;
    private static final double MARGIN = 0.05;
    /** As near as this, in units of the paper, the kiosk makes no new point. */
    private static final double LEAST_STEP = 3;

    private final Finger finger;
    private final Child child;
    private final Screenful now;
    private final Node paper;
    private Sheet sheet;
    private Pen pen;

    /** @param begun what must stand on the sheet already, where the child comes back to it */
    Sketching(Finger finger, Child child, Screenful now, Optional<Sheet> begun) {
        this.finger = finger;
        this.child = child;
        this.now = now;
        paper = Eye.ask("find the sheet", () -> now.all(".paper").findFirst().orElseThrow());
        var crayons = Eye.ask("look for crayons", () -> now.all(".crayon").findAny().isPresent());
        sheet = begun.orElseGet(() -> Sheet.empty(crayons ? Paper.PLAIN : Paper.SQUARES));
        pen = crayons ? Pen.BLACK : Pen.BRUSH;
    }

    /** In the words of the office. */
    static String caption(Sheet sheet) {
        return sheet.paper() == Paper.PLAIN ? "画了一张" : "手写了";
    }

    /** Leaves the screen by its button 'done-choosing'. */
    Sheet draws() {
        var wanted = 1 + child.random().nextInt(MOST_STROKES);
        for (var i = 0; i < wanted; i++) {
            if (sheet.paper() == Paper.PLAIN) takeCrayon();
            stroke();
            if (child.changesItsMind()) undo();
        }
        if (child.changesItsMind() && !sheet.isEmpty()) clear();
        if (sheet.isEmpty()) stroke();
        var done = Eye.ask("find done-choosing", () -> now.button("done-choosing"));
        Eye.until(() -> Optional.of(true).filter(_ -> !done.isDisabled()), () -> "a sheet with strokes is not enough");
        finger.tap(done);
        return sheet;
    }

    private void takeCrayon() {
        var crayon = child.picks(Eye.ask("see the crayons", () -> now.enabled("crayon")));
        finger.tap(crayon);
        pen = Pen.valueOf(Eye.ask("see which crayon", () -> crayon.getId().replace("pen-", "")));
    }

    private void stroke() {
        var told = finger.drag(paper, way());
        var spots = new ArrayList<Spot>();
        for (var point : told) {
            var spot = spot(point);
            if (spots.isEmpty() || distance(spots.getLast(), spot) >= LEAST_STEP) spots.add(spot);
        }
        sheet = sheet.with(new Stroke(pen, spots));
    }

    private void undo() {
        finger.tap(Eye.ask("find undo", () -> now.button("undo")));
        sheet = sheet.undone();
    }

    private void clear() {
        finger.tap(Eye.ask("find clear", () -> now.button("clear")));
        Eye.until(() -> Optional.of(true).filter(_ -> now.has("clear-yes")), () -> "nobody asks before all is wiped");
        var really = child.random().nextBoolean();
        finger.tap(Eye.ask("find the answer", () -> now.button(really ? "clear-yes" : "clear-no")));
        Eye.until(() -> Optional.of(true).filter(_ -> !now.has("clear-yes")), () -> "the question about wiping stays");
        if (really) sheet = Sheet.empty(sheet.paper());
    }

    /** From place to place on the paper, as parts of its width and height; one place is a dot. */
    private List<Point2D> way() {
        var random = child.random();
        var steps = random.nextInt(MOST_STEPS);
        var at = new Point2D(within(random.nextDouble()), within(random.nextDouble()));
        var way = new ArrayList<>(List.of(at));
        for (var i = 0; i < steps; i++) {
            at = new Point2D(
                    within(at.getX() + LONGEST_STEP * (random.nextDouble() - 0.5)),
                    within(at.getY() + LONGEST_STEP * (random.nextDouble() - 0.5)));
            way.add(at);
        }
        return way;
    }

    private static double within(double part) {
        return Math.clamp(part, MARGIN, 1 - MARGIN);
    }

    private Spot spot(Point2D onPaper) {
        var unit = Eye.ask("measure the sheet", () -> paper.getLayoutBounds().getWidth() / Paper.WIDTH);
        return Spot.near(onPaper.getX() / unit, onPaper.getY() / unit);
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
