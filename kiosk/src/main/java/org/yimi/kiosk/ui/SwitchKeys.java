package org.yimi.kiosk.ui;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yimi.kiosk.visit.Scanning;

/**
 * A child's one switch, as its box sends it: the space bar, Enter, or a click of a mouse that nobody moved. The first
 * press begins scanning, by key wherever a visit stands; by the left mouse button it is begun among the choices, because
 * before that a click is a touch. FX thread only.
 */
public final class SwitchKeys {
    private static final long LEFT_NANOS = 500_000_000;

    private final Navigator navigator;
    private final Stage stage;
    private final BooleanSupplier grownUps;
    private final LongSupplier nanos;
    private final OneSwitch one;
    private long movedAt;
    private double x = Double.NaN;
    private double y = Double.NaN;
    private boolean clicking;

    /**
     * @param grownUps whether staff mode is open, which is not scanned
     * @param nanos monotonic time
     */
    public SwitchKeys(Navigator navigator, Stage stage, BooleanSupplier grownUps, LongSupplier nanos) {
        this.navigator = navigator;
        this.stage = stage;
        this.grownUps = grownUps;
        this.nanos = nanos;
        one = new OneSwitch(nanos.getAsLong());
        movedAt = nanos.getAsLong();
    }

    /** Hears keys and clicks from here on. */
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, this::key);
        scene.addEventFilter(MouseEvent.ANY, this::mouse);
    }

    private void key(KeyEvent key) {
        var now = nanos.getAsLong();
        var type = key.getEventType();
        if (!isSwitch(key.getCode())) {
            one.heard(now);
            return;
        }
        if (type == KeyEvent.KEY_RELEASED) one.released(now);
        else if (type == KeyEvent.KEY_PRESSED && one.pressed(now)) press();
        // it would press whatever button has the focus
        key.consume();
    }

    private static boolean isSwitch(KeyCode code) {
        return code == KeyCode.SPACE || code == KeyCode.ENTER;
    }

    private void mouse(MouseEvent mouse) {
        var type = mouse.getEventType();
        if (mouse.getSceneX() != x || mouse.getSceneY() != y) movedAt = nanos.getAsLong();
        x = mouse.getSceneX();
        y = mouse.getSceneY();
        if (type == MouseEvent.MOUSE_PRESSED) clicking = isClick(mouse) && !grownUps.getAsBoolean();
        if (!clicking) return;
        if (type == MouseEvent.MOUSE_PRESSED && one.pressed(nanos.getAsLong())) press();
        if (type == MouseEvent.MOUSE_RELEASED) one.released(nanos.getAsLong());
        mouse.consume();
        if (type == MouseEvent.MOUSE_CLICKED) clicking = false;
    }

    /** A finger comes to where it touches; a switch clicks where the pointer has been left. */
    private boolean isClick(MouseEvent mouse) {
        if (mouse.getButton() != MouseButton.PRIMARY) return true;
        return scans() && nanos.getAsLong() - movedAt >= LEFT_NANOS;
    }

    private boolean scans() {
        return stage.display().scanning() != Scanning.OFF;
    }

    private void press() {
        if (grownUps.getAsBoolean()) return;
        if (scans()) navigator.press();
        else stage.display(stage.display().with(Scanning.USUAL));
    }
}
