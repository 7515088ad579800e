package org.yimi.packaging.robot;

import java.util.Optional;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** The system's pointer: moves to a place inside a button, presses and releases, as a finger does. */
final class Finger {
    /** How far from the centre a child taps, as a part of the button's half width and height. */
    private static final double SPREAD = 0.6;

    private final Robot robot;
    private final Random random;

    Finger(Robot robot, Random random) {
        this.robot = robot;
        this.random = random;
    }

    /** @throws Surprise where the button cannot be tapped: covered, off the window, disabled or gone */
    void tap(Button button) {
        var across = SPREAD * (2 * random.nextDouble() - 1);
        var down = SPREAD * (2 * random.nextDouble() - 1);
        Eye.until(() -> over(button, across, down), () -> "the pointer does not reach button " + button.getId());
        Eye.ask("press", () -> {
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        Eye.until(() -> Optional.of(true).filter(_ -> button.isArmed()), () -> "a press does not reach button "
                + button.getId());
        Eye.ask("release", () -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
    }

    /** Follows the button where it still moves. */
    private Optional<Boolean> over(Button button, double across, double down) {
        if (button.isDisabled()) throw new Surprise("button " + button.getId() + " cannot be tapped: it is disabled");
        var place = place(button, across, down);
        if (button.isHover() && place.distance(robot.getMousePosition()) < 2) return Optional.of(true);
        robot.mouseMove(place);
        return Optional.empty();
    }

    private static Point2D place(Button button, double across, double down) {
        var scene = button.getScene();
        if (scene == null) throw new Surprise("button " + button.getId() + " left the window before the tap");
        var bounds = button.getLayoutBounds();
        var x = bounds.getCenterX() + across * bounds.getWidth() / 2;
        var y = bounds.getCenterY() + down * bounds.getHeight() / 2;
        var inScene = button.localToScene(x, y);
        if (inScene.getX() < 0 || inScene.getY() < 0 || inScene.getX() > scene.getWidth() || inScene.getY() > scene.getHeight())
            throw new Surprise("button " + button.getId() + " stands outside the window");
        return button.localToScreen(x, y);
    }
}
