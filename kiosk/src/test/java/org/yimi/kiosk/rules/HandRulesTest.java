package org.yimi.kiosk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.FxThread;

/** Every rule about the hand finds a fault that was planted for it, and nothing in a screen without one. */
class HandRulesTest {

    @Test
    void aScreenWithoutFaultsPasses() throws Exception {
        assertThat(Planted.with(_ -> {})).isEmpty();
    }

    @Test
    void aMissingWayNotToAnswerIsFound() throws Exception {
        assertThat(rules(planted -> planted.screen().getChildren().remove(planted.button("rather-not"))))
                .containsExactly("U3 CanBeDeclined");
    }

    @Test
    void aSmallerWayNotToAnswerIsFound() throws Exception {
        assertThat(rules(planted -> planted.resize("dont-know", 200, 300))).containsExactly("U3 AnswersOfOneSize");
    }

    @Test
    void aScreenThatCannotBeStoppedIsFound() throws Exception {
        assertThat(rules(planted -> planted.button("stop").setId("go"))).containsExactly("U3 CanBeStopped");
    }

    @Test
    void aSmallTargetIsFoundInTheYoungestBandsOnly() throws Exception {
        Consumer<Planted> small = planted -> planted.resize("back", 240, 85);

        assertThat(rules(small)).containsExactly("U6 TargetsAreLarge");
        assertThat(rules(small.andThen(planted -> planted.forBands(AgeBand.C)))).isEmpty();
    }

    @Test
    void targetsThatNearlyTouchAreFound() throws Exception {
        assertThat(rules(planted -> planted.button("sun").setLayoutX(330))).containsExactly("U6 TargetsStandApart");
    }

    @Test
    void aTargetOutsideTheWindowIsFound() throws Exception {
        assertThat(rules(planted -> planted.button("stop").setLayoutX(1100)))
                .contains("U6 TargetsAreLarge");
    }

    @Test
    void whateverListensToMoreThanATapIsFound() throws Exception {
        assertThat(rules(planted -> planted.screen().setOnSwipeLeft(_ -> {}))).containsExactly("U6 TapOnly");
        assertThat(rules(planted -> planted.screen().getChildren().addFirst(new ScrollPane()))).contains("U6 TapOnly");
    }

    @Test
    void onlyASheetOfPaperIsDraggedOnAndNoButtonIsASheet() throws Exception {
        assertThat(rules(planted -> planted.screen().setOnMouseDragged(_ -> {}))).containsExactly("U6 TapOnly");
        assertThat(rules(planted -> {
                    planted.screen().getStyleClass().add("paper");
                    planted.screen().setOnMousePressed(_ -> {});
                    planted.screen().setOnMouseDragged(_ -> {});
                }))
                .isEmpty();
        assertThat(rules(planted -> {
                    planted.button("sun").getStyleClass().add("paper");
                    planted.button("sun").setOnMouseDragged(_ -> {});
                }))
                .containsExactly("U6 TapOnly");
    }

    @Test
    void actingOnPressIsFound() throws Exception {
        assertThat(rules(planted -> {
                    var card = planted.button("sun");
                    card.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> card.fire());
                }))
                .containsExactly("U6 ActsOnRelease");
    }

    @Test
    void whatIsOutOfReachIsFoundForTheYoungest() throws Exception {
        Consumer<Planted> low = planted -> planted.button("stop").setLayoutY(665);

        assertThat(rules(low.andThen(planted -> planted.forBands(AgeBand.A)))).containsExactly("U7 WithinReach");
        assertThat(rules(low)).isEmpty();
    }

    @Test
    void aCornerThatMovesBetweenScreensIsFound() throws Exception {
        var findings = FxThread.call(() -> {
            var rulebook = new Rulebook();
            Planted.fresh().findings(rulebook);
            var moved = Planted.fresh();
            moved.button("back").setLayoutX(70);
            return moved.findings(rulebook);
        });

        assertThat(findings).extracting(Finding::rule).containsExactly("U12 CornersKeepTheirPlace");
    }

    private static List<String> rules(Consumer<Planted> fault) throws Exception {
        return Planted.with(fault).stream().map(Finding::rule).distinct().toList();
    }
}
