package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** The system's pointer: moves to a place inside a button, presses and releases, as a finger does. */
final class Finger {
    /** How far from the centre a child taps, as a part of the button's half width and height. */
    private static final double SPREAD = 0.6;

    private static final int MOST_TAPS = 4;
    private static final Duration NOTICED_WITHIN = Duration.ofMillis(500);

    private final Robot robot;
    private final Random random;

    Finger(Robot robot, Random random) {
        this.robot = robot;
        this.random = random;
    }

    /**
     * Taps, and taps again where the kiosk takes no notice: it swallows a second tap at the place of the last one
     * while a new screen settles.
     *
     * @throws Surprise where the button cannot be tapped: covered, off the window, disabled or gone
     */
    void tap(Button button) {
        var across = SPREAD * (2 * random.nextDouble() - 1);
        var down = SPREAD * (2 * random.nextDouble() - 1);
        for (var tries = 0; tries < MOST_TAPS; tries++) {
            Eye.until(() -> over(button, across, down), () -> "the pointer does not reach button " + button.getId());
            Eye.ask("press", () -> {
                robot.mousePress(MouseButton.PRIMARY);
                return true;
            });
            Eye.happens(NOTICED_WITHIN, button::isArmed);
            var noticed = Eye.ask("release", () -> {
                var armed = button.isArmed();
                robot.mouseRelease(MouseButton.PRIMARY);
                return armed;
            });
            if (noticed) return;
        }
        throw new Surprise("a press does not reach button " + button.getId());
    }

    /** Follows the button where it still moves; empty until the pointer rests on it. */
    private Optional<Boolean> over(Button button, double across, double down) {
        if (button.isDisabled()) throw new Surprise("button " + button.getId() + " cannot be tapped: it is disabled");
        var scene = button.getScene();
        if (scene == null) throw new Surprise("button " + button.getId() + " left the window before the tap");
        var bounds = button.getLayoutBounds();
        var x = bounds.getCenterX() + across * bounds.getWidth() / 2;
        var y = bounds.getCenterY() + down * bounds.getHeight() / 2;
        var inScene = button.localToScene(x, y);
        var onWindow = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()).contains(inScene);
        if (!onWindow) return Optional.empty();
        var place = button.localToScreen(x, y);
        if (button.isHover() && place.distance(robot.getMousePosition()) < 2) return Optional.of(true);
        robot.mouseMove(place);
        return Optional.empty();
    }
}
