package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

/** The system's pointer: moves to a place inside a button, presses and releases, as a finger does. */
final class Finger {
    /** How far from the centre a child taps, as a part of the button's half width and height. */
    private static final double SPREAD = 0.6;

    /** So many places come to a child's mind; it takes the one farthest from where it tapped last. */
    private static final int PLACES = 12;

    /** Longer than a new screen takes to settle. */
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(15);

    /** No press comes where the button is down already: a robot that was killed never lifted its finger. */
    private static final Duration COMES_WITHIN = Duration.ofMillis(500);

    /** A child that sees nothing happen taps again. */
    private static final Duration ACTS_WITHIN = Duration.ofSeconds(6);

    private final Robot robot;
    private final Random random;

    /** Where the pointer was sent; the robot is never asked, for each time it is, GTK keeps a little memory. */
    private Point2D last = Point2D.ZERO;

    Finger(Robot robot, Random random) {
        this.robot = robot;
        this.random = random;
    }

    /** A place on a button, from its centre, each way from -1 to 1 of its half. */
    private record Place(double across, double down) {
        Point2D on(Button button) {
            var bounds = button.getLayoutBounds();
            return new Point2D(
                    bounds.getCenterX() + across * bounds.getWidth() / 2,
                    bounds.getCenterY() + down * bounds.getHeight() / 2);
        }
    }

    /**
     * Taps, and taps again where the kiosk takes no notice: it swallows a second tap near the last one while a new
     * screen settles.
     *
     * @throws Surprise where the button cannot be tapped: covered, off the window, disabled or gone
     */
    void tap(Button button) {
        var place = Eye.ask("choose a place on " + button.getId(), () -> farthest(button));
        var deadline = System.nanoTime() + NOTICED_WITHIN.toNanos();
        do {
            Eye.until(() -> over(button, place), () -> "the pointer does not reach button " + button.getId());
            if (pressIsTaken(button) || tookLong(button)) return;
        } while (System.nanoTime() < deadline);
        throw new Surprise("a press does not reach button " + button.getId());
    }

    /** A press that went its way slowly has taken its button along. */
    private static boolean tookLong(Button button) {
        return Eye.ask("look whether it is gone", () -> button.getScene() == null);
    }

    private Place farthest(Button button) {
        return Stream.generate(() -> new Place(away(), away()))
                .limit(PLACES)
                .max(Comparator.comparingDouble(place -> distance(button, place)))
                .orElseThrow();
    }

    private double away() {
        return SPREAD * (2 * random.nextDouble() - 1);
    }

    private double distance(Button button, Place place) {
        var at = button.localToScreen(place.on(button));
        return at == null ? 0 : at.distance(last);
    }

    /** Presses and releases; whether the button was armed between the two and has acted after them. */
    private boolean pressIsTaken(Button button) {
        var scene = button.getScene();
        var came = new AtomicBoolean();
        var acted = new AtomicBoolean();
        EventHandler<MouseEvent> watch = _ -> came.set(true);
        EventHandler<ActionEvent> act = _ -> acted.set(true);
        Eye.ask("press", () -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            button.addEventHandler(ActionEvent.ACTION, act);
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        Eye.happens(COMES_WITHIN, came::get);
        var armed = Eye.ask("release", () -> {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            var down = button.isArmed();
            robot.mouseRelease(MouseButton.PRIMARY);
            return down;
        });
        if (!armed) return false;
        if (Eye.happens(ACTS_WITHIN, acted::get)) return true;
        System.err.println("robot: the release on button " + button.getId() + " was lost; it taps once more");
        return false;
    }

    /**
     * Draws on a node with the pointer held down.
     *
     * @param way places as parts of its width and height, one after the other
     * @return the places that the window was told, from the press to the last move, on the node
     */
    List<Point2D> drag(Node node, List<Point2D> way) {
        var scene = node.getScene();
        Eye.until(
                () -> Optional.of(true).filter(_ -> !scene.getRoot().getStyleClass().contains("settling")),
                () -> "the screen does not settle");
        var told = new ArrayList<Point2D>();
        EventHandler<MouseEvent> watch = event -> told.add(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
        Eye.until(() -> hovers(node, way.getFirst()), () -> "the pointer does not reach the sheet");
        Eye.ask("press", () -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, watch);
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        Eye.until(() -> Optional.of(true).filter(_ -> !told.isEmpty()), () -> "a press does not reach the sheet");
        for (var place : way.subList(1, way.size())) {
            var before = Eye.ask("move", () -> {
                move(node, place);
                return told.size();
            });
            // a move of less than a pixel is none
            Eye.happens(COMES_WITHIN, () -> told.size() > before);
        }
        return lift(scene, watch, told);
    }

    private List<Point2D> lift(Scene scene, EventHandler<MouseEvent> watch, List<Point2D> told) {
        var lifted = new AtomicBoolean();
        EventHandler<MouseEvent> end = _ -> lifted.set(true);
        Eye.ask("release", () -> {
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, end);
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        Eye.until(() -> Optional.of(true).filter(_ -> lifted.get()), () -> "a release does not reach the sheet");
        return Eye.ask("stop watching", () -> {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, watch);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, end);
            return List.copyOf(told);
        });
    }

    private Optional<Boolean> hovers(Node node, Point2D place) {
        move(node, place);
        return Optional.of(true).filter(_ -> node.isHover());
    }

    private void move(Node node, Point2D place) {
        var bounds = node.getLayoutBounds();
        var onScreen = node.localToScreen(place.getX() * bounds.getWidth(), place.getY() * bounds.getHeight());
        robot.mouseMove(onScreen);
        last = onScreen;
    }

    /** Follows the button where it still moves; empty until the pointer rests on it. */
    private Optional<Boolean> over(Button button, Place place) {
        if (button.isDisabled()) throw new Surprise("button " + button.getId() + " cannot be tapped: it is disabled");
        var scene = button.getScene();
        if (scene == null) throw new Surprise("button " + button.getId() + " left the window before the tap");
        var inScene = button.localToScene(place.on(button));
        var onWindow = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()).contains(inScene);
        if (!onWindow) return Optional.empty();
        var onScreen = button.localToScreen(place.on(button));
        if (button.isHover() && onScreen.distance(last) < 2) return Optional.of(true);
        robot.mouseMove(onScreen);
        last = onScreen;
        return Optional.empty();
    }
}
