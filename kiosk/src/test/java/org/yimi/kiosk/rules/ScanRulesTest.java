package org.yimi.kiosk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.Step;

/** Every rule about scanning finds a fault that was planted for it, and nothing in a screen without one. */
class ScanRulesTest {
    private static final double WIDE = 6;

    /** A screen, the steps in which it is scanned, and where its frames are; a test changes what it likes. */
    private static final class Plan {
        final Planted planted = Planted.fresh();
        final List<Step<Button>> steps = new ArrayList<>();
        final Map<Button, Bounds> frames = new LinkedHashMap<>();
        Scanning how = Scanning.USUAL;

        Plan() {
            Stream.of("help", "hear", "back", "stop")
                    .map(planted::maybe)
                    .flatMap(Optional::stream)
                    .forEach(corner -> corner.getStyleClass().add("corner"));
            for (var answer : List.of("tree", "sun", "dont-know", "rather-not"))
                steps.add(new Step.One<>(planted.button(answer)));
            steps.add(Step.row(List.of(planted.button("back"), planted.button("stop")), how.most()));
            for (var tap : List.of("tree", "sun", "dont-know", "rather-not", "back", "stop")) frame(tap, WIDE);
        }

        void frame(String id, double wide) {
            var box = Shown.px(planted.button(id));
            frames.put(planted.button(id), new BoundingBox(
                    box.getMinX() - wide, box.getMinY() - wide, box.getWidth() + 2 * wide, box.getHeight() + 2 * wide));
        }
    }

    private static List<String> rules(Consumer<Plan> fault) throws Exception {
        return FxThread.call(() -> {
            var plan = new Plan();
            fault.accept(plan);
            var root = plan.planted.laidOut();
            var shown = Shown.of(Planted.PLACE, ScreenSize.of(1280, 800, 96), 500, root, true);
            var rulebook = new Rulebook();
            rulebook.inspect(new Scan(shown, plan.how, plan.steps, plan.frames, Optional.empty()));
            return rulebook.report().findings().stream().map(Finding::rule).distinct().toList();
        });
    }

    @Test
    void aScanWithoutFaultsPasses() throws Exception {
        assertThat(rules(_ -> {})).isEmpty();
    }

    @Test
    void aTargetThatIsLeftOutOrComesTwiceIsFound() throws Exception {
        assertThat(rules(plan -> plan.steps.remove(1))).containsExactly("U19 EveryTargetHasATurn");
        assertThat(rules(plan -> plan.steps.add(1, plan.steps.get(1)))).contains("U19 EveryTargetHasATurn");
    }

    @Test
    void aTargetThatCannotBeTappedIsFound() throws Exception {
        assertThat(rules(plan -> plan.planted.button("sun").setDisable(true)))
                .containsExactly("U19 EveryTargetHasATurn");
    }

    @Test
    void turnsFromTheRightToTheLeftAreFound() throws Exception {
        assertThat(rules(plan -> plan.steps.addFirst(plan.steps.remove(2)))).containsExactly("U19 TurnsFollowTheEye");
    }

    @Test
    void cornersThatComeFirstAreFound() throws Exception {
        assertThat(rules(plan -> plan.steps.addFirst(plan.steps.removeLast())))
                .containsExactly("U19 TurnsFollowTheEye");
    }

    @Test
    void aRoundThatOutlastsTheQuestionWhetherSomebodyIsThereIsFound() throws Exception {
        assertThat(rules(plan -> {
                    plan.how = Scanning.SLOW;
                    for (var more = 0; more < 3; more++) plan.steps.add(3, plan.steps.get(3));
                }))
                .contains("U19 RoundsAreShort");
    }

    @Test
    void aFrameThatIsMissingOrTooSmallOrLeavesTheWindowIsFound() throws Exception {
        assertThat(rules(plan -> plan.frames.remove(plan.planted.button("tree"))))
                .containsExactly("U19 FramesAreWhole");
        assertThat(rules(plan -> plan.frame("tree", -WIDE))).containsExactly("U19 FramesAreWhole");
        assertThat(rules(plan -> plan.frame("stop", 90))).contains("U19 FramesAreWhole");
    }

    @Test
    void aFrameOnWordsOrOnAnotherTargetIsFound() throws Exception {
        assertThat(rules(plan -> plan.frame("sun", 40))).containsExactly("U19 FramesHideNothing");
        assertThat(rules(plan -> plan.planted.node(".prompt").getParent().relocate(400, 160)))
                .containsExactly("U19 FramesHideNothing");
    }

    @Test
    void aFrameThatNobodySeesIsFound() throws Exception {
        var findings = FxThread.call(() -> {
            var plan = new Plan();
            var root = plan.planted.laidOut();
            var shown = Shown.of(Planted.PLACE, ScreenSize.of(1280, 800, 96), 500, root, true);
            var rulebook = new Rulebook();
            rulebook.inspect(new Scan(shown, plan.how, plan.steps, plan.frames, Optional.of(Pixels.of(root))));
            return rulebook.report().findings();
        });

        assertThat(findings).extracting(Finding::rule).contains("U19 FramesStandOut");
    }

    @Test
    void aStyleThatDoesNotComeOutIsFound() {
        var rulebook = new Rulebook();
        rulebook.hear(Planted.PLACE, List.of());
        rulebook.hear(Planted.PLACE, List.of("could not convert '-fx-border-color'"));

        assertThat(rulebook.report().findings()).extracting(Finding::rule).containsExactly("fit StylesAreUnderstood");
    }
}
