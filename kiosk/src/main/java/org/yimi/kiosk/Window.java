package org.yimi.kiosk;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yimi.kiosk.staff.Mounted;
import org.yimi.kiosk.ui.Motion;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.visit.Trouble;

/** The kiosk's one window and its pulse. FX thread only. */
final class Window {
    private final Settings settings;
    private final ScreenSize size;
    private final Placement placement;
    private final Navigator navigator;
    private final Heartbeat heartbeat;
    private final Runnable onClosed;
    private Runnable onTouch = () -> {};
    private Runnable onSecond = () -> {};
    private boolean dead;

    /** @throws IllegalArgumentException where too little of the screen is within children's reach; says what to do */
    Window(Settings settings, Heartbeat heartbeat, Runnable onClosed) {
        this.settings = settings;
        this.placement = Placement.of(size(settings.window()), settings.measured(), settings.lowerEdgeMm());
        this.size = placement.reach().size();
        this.navigator = new Navigator(size, settings.motion());
        this.heartbeat = heartbeat;
        this.onClosed = onClosed;
    }

    Navigator navigator() {
        return navigator;
    }

    /** What of it children can reach. */
    Reach reach() {
        return placement.reach();
    }

    /** How large the screen is and how high it hangs, as far as the kiosk knows. */
    Mounted mounted() {
        return placement.mounted();
    }

    /** Whether screens move when they come, where whoever started the kiosk lets them. */
    void move(boolean may) {
        navigator.move(may ? settings.motion() : Motion.NONE);
    }

    /** From now on somebody wants to know of touches, and of each second. */
    void serve(Runnable touch, Runnable second) {
        onTouch = touch;
        onSecond = second;
    }

    /** Shows the calm screen while there are no visits. */
    void shut(Trouble trouble) {
        navigator.show(CalmViews.closed(trouble, navigator, reach()));
    }

    /** What it shows is the last it shows; its heart stops, so that whoever watches the process replaces it. */
    void die() {
        dead = true;
    }

    void open() {
        var scene = new Scene(navigator.root(), size.width(), size.height());
        scene.addEventFilter(InputEvent.ANY, event -> {
            var type = event.getEventType();
            // a long line is drawn with one press
            if (type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED || type == KeyEvent.KEY_PRESSED)
                onTouch.run();
        });
        var stage = new Stage();
        stage.setTitle("一米 Yimi");
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(settings.window().full());
        stage.setOnHidden(_ -> onClosed.run());
        stage.show();
        everySecond();
    }

    private void everySecond() {
        var clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> {
            if (dead) return;
            heartbeat.beat();
            onSecond.run();
        }));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private static ScreenSize size(WindowSize window) {
        var screen = Screen.getPrimary();
        var bounds = screen.getBounds();
        return window.full()
                ? ScreenSize.of((int) bounds.getWidth(), (int) bounds.getHeight(), screen.getDpi())
                : ScreenSize.of(window.width(), window.height(), screen.getDpi());
    }
}
