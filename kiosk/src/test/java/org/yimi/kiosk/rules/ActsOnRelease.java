package org.yimi.kiosk.rules;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Presses every control; what would follow is caught on the way, so that the screen stays as it is. */
record ActsOnRelease() implements Rule.OfAScreen {
    private static final double FAR_AWAY = 1e6;

    @Override
    public String id() {
        return "U6";
    }

    @Override
    public String says() {
        return "a control acts once, on release; sliding off cancels";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.taps().stream().filter(tap -> !tap.isDisabled()).map(tap -> look(shown, tap));
    }

    private static Look look(Shown shown, Button tap) {
        var actions = new AtomicInteger();
        EventHandler<ActionEvent> caught = action -> {
            actions.incrementAndGet();
            action.consume();
        };
        var window = shown.root().getScene().getRoot();
        window.addEventFilter(ActionEvent.ACTION, caught);
        try {
            return look(tap, actions);
        } finally {
            window.removeEventFilter(ActionEvent.ACTION, caught);
        }
    }

    private static Look look(Button tap, AtomicInteger actions) {
        fire(tap, MouseEvent.MOUSE_PRESSED, false);
        var onPress = actions.getAndSet(0);
        fire(tap, MouseEvent.MOUSE_EXITED, true);
        fire(tap, MouseEvent.MOUSE_RELEASED, true);
        var afterSlidingOff = actions.getAndSet(0);
        fire(tap, MouseEvent.MOUSE_PRESSED, false);
        fire(tap, MouseEvent.MOUSE_RELEASED, false);
        var onRelease = actions.getAndSet(0);
        fire(tap, MouseEvent.MOUSE_RELEASED, true);
        var name = Shown.named(tap);
        return Look.at(
                name,
                onPress == 0 && afterSlidingOff == 0 && onRelease == 1,
                name + " acts " + onPress + " times on press, " + afterSlidingOff + " after sliding off, " + onRelease
                        + " on release");
    }

    private static void fire(Button tap, EventType<MouseEvent> type, boolean outside) {
        var middle = tap.localToScene(tap.getWidth() / 2, tap.getHeight() / 2);
        var x = outside ? FAR_AWAY : middle.getX();
        var y = outside ? FAR_AWAY : middle.getY();
        var down = type.equals(MouseEvent.MOUSE_PRESSED);
        Event.fireEvent(
                tap,
                new MouseEvent(
                        type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, down, false, false, false,
                        false, true, null));
    }
}
