package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/** A real window with a real pointer; all calls come from the test's thread. */
public final class OpenWindow {
    private final Navigator navigator;
    private final Stage stage;
    private final Robot robot;

    private OpenWindow(ScreenSize size, Navigator navigator) {
        this.navigator = navigator;
        robot = new Robot();
        stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(navigator.root(), size.width(), size.height()));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** @param settling how long the window ignores a second tap in the same place */
    static OpenWindow of(ScreenSize size, Duration settling) throws Exception {
        return FxThread.call(() -> new OpenWindow(size, new Navigator(size, Motion.NONE, settling)));
    }

    /** A window as in a running kiosk, with its one motion. */
    public static OpenWindow moving(ScreenSize size) throws Exception {
        return FxThread.call(() -> new OpenWindow(size, new Navigator(size, Motion.GENTLE)));
    }

    public Navigator navigator() {
        return navigator;
    }

    /** Shows a screen and waits until it is laid out and takes every tap. */
    void show(Parent screen) throws Exception {
        FxThread.run(() -> navigator.show(screen));
        await(() -> screen.getLayoutBounds().getWidth() > 0
                && !navigator.root().getStyleClass().contains("settling"));
    }

    void moveTo(String selector) throws Exception {
        FxThread.run(() -> robot.mouseMove(middle(node(selector))));
    }

    void press() throws Exception {
        FxThread.run(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    void release() throws Exception {
        FxThread.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    public void tap(String selector) throws Exception {
        moveTo(selector);
        press();
        release();
    }

    void tapAt(Point2D onScreen) throws Exception {
        FxThread.run(() -> robot.mouseMove(onScreen));
        press();
        release();
    }

    /**
     * Draws on a node with the pointer held down, from place to place as parts of its width and height.
     *
     * @return the places that the window was told, from the press to the last move, on the node
     */
    List<Point2D> drag(String selector, double... parts) throws Exception {
        var node = FxThread.call(() -> node(selector));
        var told = new ArrayList<Point2D>();
        var lifted = new AtomicBoolean();
        EventHandler<MouseEvent> watch = event -> told.add(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
        FxThread.run(() -> {
            var scene = stage.getScene();
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, watch);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> lifted.set(true));
            robot.mouseMove(on(node, parts[0], parts[1]));
        });
        press();
        await(() -> !told.isEmpty());
        for (var i = 2; i < parts.length; i += 2) {
            var across = parts[i];
            var down = parts[i + 1];
            var at = FxThread.call(() -> on(node, across, down));
            FxThread.run(() -> robot.mouseMove(at));
            // the window is told whole pixels
            await(() -> node.localToScreen(told.getLast()).distance(at) < 2);
        }
        release();
        await(lifted::get);
        FxThread.run(() -> {
            stage.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            stage.getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, watch);
        });
        return List.copyOf(told);
    }

    private static Point2D on(Node node, double across, double down) {
        var bounds = node.getLayoutBounds();
        return node.localToScreen(across * bounds.getWidth(), down * bounds.getHeight());
    }

    /** Taps the answer at this place, from 0. */
    public void tapAnswer(int place) throws Exception {
        FxThread.run(() -> {
            var answers = List.copyOf(navigator.root().lookupAll(".answer"));
            robot.mouseMove(middle(answers.get(place)));
        });
        press();
        release();
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** So many steps of scanning pass without a press, each after its words. */
    public void stepOver(int steps) throws Exception {
        for (var step = 0; step < steps; step++) {
            await(() -> !navigator.scan().speaks());
            FxThread.run(navigator.scan()::step);
        }
        await(() -> !navigator.scan().speaks());
    }

    public Node node(String selector) {
        return navigator.root().lookup(selector);
    }

    /** Looks at every frame until the condition holds; fails after ten seconds. */
    public void await(Callable<Boolean> condition) throws Exception {
        var held = new CompletableFuture<Void>();
        var timer = FxThread.call(() -> {
            var each = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (condition.call()) held.complete(null);
                    } catch (Exception e) {
                        held.completeExceptionally(e);
                    }
                }
            };
            each.start();
            return each;
        });
        try {
            held.get(10, TimeUnit.SECONDS);
        } finally {
            FxThread.run(timer::stop);
        }
    }

    public void close() throws Exception {
        FxThread.run(stage::hide);
    }
}
