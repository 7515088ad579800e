package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.yimi.kiosk.visit.Round;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.Step;

/**
 * Points out what can be tapped on the topmost layer of a window, step by step, and taps it when the switch is pressed
 * (U19). After every change it begins anew. What is drawn on by finger cannot be reached so. FX thread only.
 */
final class SwitchScan {
    /** Long enough that who pressed for the screen before does not press again for this one. */
    private static final Duration BEFORE_THE_FIRST = Duration.millis(800);

    /** Words take longer than a step: then it stands until they are over, and so much longer. */
    private static final Duration AFTER_WORDS = Duration.millis(1200);

    private static final Duration WHILE_WORDS = Duration.millis(100);

    /** So often everything is said; after that nobody is here who listens. */
    private static final int ROUNDS_SAID = 2;

    private static final String CORNER = "corner";
    private static final List<String> CORNERS = List.of("help", "hear", "back", "stop");

    private final Pane window;
    private final ScanFrames frames = new ScanFrames();
    private final PauseTransition wait = new PauseTransition();
    private Scanning how = Scanning.OFF;
    private List<Button> found = List.of();
    private List<Round<Button>> round = List.of();
    private StepVoice voice = StepVoice.NONE;
    private int rounds;
    private boolean late;

    /** @param window its layers, the frames above them */
    SwitchScan(Pane window) {
        this.window = window;
        wait.setOnFinished(_ -> due());
    }

    /** Belongs above every layer. */
    Node frames() {
        return frames;
    }

    /** @param says what is pointed out, where the child asked for it */
    void pace(Scanning next, StepVoice says) {
        var begins = says.wanted() && !voice.wanted();
        voice = says;
        if (how == next && !begins) return;
        how = next;
        anew();
    }

    /** Something else is shown. */
    void anew() {
        round = List.of();
        rounds = 0;
        frames.show(List.of());
        voice.hush();
        wait.stop();
        if (how != Scanning.OFF) waitFor(BEFORE_THE_FIRST);
    }

    /** Taps what is pointed out, or goes into its row. */
    void press() {
        if (round.isEmpty()) return;
        if (!targets().equals(found) || isSilentByNow()) anew();
        else
            switch (round.getFirst().now()) {
                case Step.One(var target) -> {
                    anew();
                    target.fire();
                }
                case Step.Several<Button> row -> {
                    rounds = 0;
                    point(round.getFirst().into(row));
                }
            }
    }

    /** Who comes now has heard nothing of what stands here. */
    private boolean isSilentByNow() {
        return voice.wanted() && rounds >= ROUNDS_SAID;
    }

    /** What is pointed out now; nothing between two screens. */
    List<Button> pointedOut() {
        return round.stream().flatMap(now -> now.now().targets().stream()).toList();
    }

    void step() {
        var targets = targets();
        if (targets.isEmpty()) anew();
        else if (round.isEmpty() || !targets.equals(found)) {
            found = targets;
            point(Round.of(steps(targets, how)));
        } else {
            var next = round.getFirst().next();
            if (next.at() == 0) rounds++;
            point(next);
        }
    }

    /** Whether what is pointed out is being said. */
    boolean speaks() {
        return voice.speaks();
    }

    private void due() {
        // in a window that is closed nothing has its style any more
        if (!isShowing()) return;
        if (voice.speaks()) {
            late = true;
            waitFor(WHILE_WORDS);
        } else if (late) {
            late = false;
            waitFor(AFTER_WORDS);
        } else step();
    }

    private boolean isShowing() {
        return window.getScene() != null
                && window.getScene().getWindow() != null
                && window.getScene().getWindow().isShowing();
    }

    private void point(Round<Button> next) {
        round = List.of(next);
        late = false;
        frames.show(pointedOut());
        if (rounds < ROUNDS_SAID) voice.say(pointedOut(), rounds == 0);
        waitFor(Duration.millis((double) how.pace().toMillis()));
    }

    private void waitFor(Duration time) {
        wait.setDuration(time);
        wait.playFromStart();
    }

    /** All that would be pointed out now at this pace, in order. */
    List<Step<Button>> round(Scanning pace) {
        return steps(targets(), pace);
    }

    private static List<Step<Button>> steps(List<Button> targets, Scanning how) {
        var corners = targets.stream()
                .filter(SwitchScan::isCorner)
                .sorted(Comparator.comparingInt(corner -> CORNERS.indexOf(corner.getId())))
                .toList();
        var spots = targets.stream().filter(target -> !isCorner(target)).map(SwitchScan::spot).toList();
        return ScanOrder.of(spots, corners, how.most());
    }

    private static Spot<Button> spot(Button target) {
        return new Spot<>(target, target.getParent(), place(target));
    }

    private static Bounds place(Node target) {
        return target.localToScene(target.getLayoutBounds());
    }

    private static boolean isCorner(Node target) {
        return target.getStyleClass().contains(CORNER);
    }

    /** In reading order, laid out. */
    private List<Button> targets() {
        window.applyCss();
        window.layout();
        var targets = new ArrayList<Button>();
        var layers = window.getChildren();
        if (layers.size() > 1) collect(layers.get(layers.size() - 2), targets);
        return targets;
    }

    private static void collect(Node node, List<Button> targets) {
        if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent()) return;
        switch (node) {
            case Tap tap -> targets.add(tap);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, targets));
            default -> {}
        }
    }
}
