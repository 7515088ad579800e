package org.yimi.kiosk.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.TextSize;

/**
 * Owns the root of the scene and shows one screen at a time, at most one overlay above it. FX thread only.
 *
 * <p>A child's second tap of a double tap lands where the first one did, on the next screen. So for a moment after
 * every change presses near the last tap are swallowed; presses anywhere else count at once. While this lasts the
 * root has the style class {@code settling}.
 */
public final class Navigator {
    private static final Duration SETTLE = Duration.millis(350);
    private static final double ONE_TAP_MM = 25;
    private static final double RISE_MM = 4;
    private static final String SETTLING = "settling";

    private final StackPane root = new StackPane();
    private final SwitchScan scan = new SwitchScan(root);
    private final PauseTransition settle;
    private final ScreenSize size;
    private final double sameTapPx;
    private final double risePx;
    private Motion motion;
    private TextSize text = TextSize.NORMAL;
    private Point2D lastTap = new Point2D(Double.MAX_VALUE, Double.MAX_VALUE);

    public Navigator(ScreenSize size, Motion motion) {
        this(size, motion, SETTLE);
    }

    /** @param settling how long presses near the last tap are swallowed */
    Navigator(ScreenSize size, Motion motion, Duration settling) {
        this.size = size;
        this.motion = motion;
        risePx = size.px(RISE_MM);
        settle = new PauseTransition(settling);
        sameTapPx = size.px(ONE_TAP_MM);
        Theme.dress(root, size);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::swallowSecondTap);
        settle.setOnFinished(_ -> root.getStyleClass().remove(SETTLING));
    }

    /** What the scene is made of. */
    public Parent root() {
        return root;
    }

    /** How a child wants whatever is shown. */
    public void display(Display chosen) {
        Theme.choose(root, chosen);
        text = chosen.text();
    }

    /** Whether targets are pointed out one after the other, for the switch, in silence. */
    public void scan(Scanning how) {
        scan.pace(how, StepVoice.NONE);
    }

    /** As {@link #scan(Scanning)}, and said where the child asked for it. */
    public void scan(Scanning how, SpokenSteps steps) {
        scan.pace(how, steps);
    }

    /** The switch was pressed: taps what is pointed out, where something is. */
    void press() {
        scan.press();
    }

    SwitchScan scan() {
        return scan;
    }

    /** How the next screens come. */
    public void move(Motion next) {
        motion = next;
    }

    /** Replaces whatever is shown, overlay included. */
    public void show(Parent screen) {
        root.getChildren().setAll(screen, scan.frames());
        enlarge(screen);
        appear(screen);
    }

    /** Lays an overlay above the screen; the screen keeps its state and takes no taps. */
    public void cover(Parent overlay) {
        uncover();
        root.getChildren().add(1, overlay);
        enlarge(overlay);
        appear(overlay);
    }

    /** What stands below an overlay may have got pinyin. */
    private void enlarge(Parent newest) {
        if (text == TextSize.NORMAL) return;
        LargeWords.on(newest, size);
        if (root.getChildren().getFirst() instanceof Parent screen) LargeWords.keepWhereItFits(screen, size);
    }

    /** Takes the overlay away, where there is one. */
    public void uncover() {
        if (root.getChildren().size() < 3) return;
        root.getChildren().remove(1);
        beginSettling();
    }

    private void appear(Node node) {
        if (motion == Motion.GENTLE) new Appearance(node, risePx).play();
        beginSettling();
    }

    private void beginSettling() {
        scan.anew();
        if (!root.getStyleClass().contains(SETTLING)) root.getStyleClass().add(SETTLING);
        settle.playFromStart();
    }

    private void released(MouseEvent tap) {
        lastTap = new Point2D(tap.getSceneX(), tap.getSceneY());
        // what a touch does may take a target away
        scan.anew();
    }

    private void swallowSecondTap(MouseEvent press) {
        if (root.getStyleClass().contains(SETTLING)
                && lastTap.distance(press.getSceneX(), press.getSceneY()) < sameTapPx) press.consume();
    }
}
