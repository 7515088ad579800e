package org.yimi.kiosk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.FxThread;

/** Every rule about the eye finds a fault that was planted for it. */
class EyeRulesTest {

    @Test
    void smallWordsAreFoundBelowTheSizeOfTheirBand() throws Exception {
        Consumer<Planted> small = planted -> prompt(planted, "-fx-font-size: 30px");

        assertThat(rules(small)).containsExactly("U8 WordsAreLarge");
        assertThat(rules(small.andThen(planted -> planted.forBands(AgeBand.C)))).isEmpty();
    }

    @Test
    void anotherTypefaceIsFound() throws Exception {
        assertThat(rules(planted -> prompt(planted, "-fx-font-family: 'Noto Sans CJK SC'")))
                .containsExactly("U8 WordsAreLarge");
    }

    @Test
    void paleWordsAreFound() throws Exception {
        assertThat(rules(planted -> prompt(planted, "-fx-text-fill: #808080"))).containsExactly("U9 WordsStandOut");
        assertThat(rules(planted -> planted.node(".prompt").setOpacity(0.4))).containsExactly("U9 WordsStandOut");
    }

    @Test
    void aDrawingBehindTheWordsIsFound() throws Exception {
        assertThat(rules(planted -> planted.screen().getChildren().addFirst(new Rectangle(450, 0, 40, 120))))
                .containsExactly("U9 WordsStandOut");
    }

    @Test
    void aFaintEdgeIsFoundOnOneSideToo() throws Exception {
        assertThat(rules(planted -> planted.style("sun", "-fx-background-color: #c0a080, white")))
                .containsExactly("U9 ShapesStandOut");
        assertThat(rules(planted -> planted.style("sun", "-fx-background-insets: 0, 3 3 3 0")))
                .containsExactly("U9 ShapesStandOut");
    }

    @Test
    void anAnswerThatIsChosenByItsColourAloneIsFound() throws Exception {
        Consumer<Planted> chosen = planted -> {
            planted.touched().button("sun").getStyleClass().add("chosen");
            planted.node("#sun .badge").setStyle("-fx-background-color: #604020");
        };

        assertThat(rules(chosen.andThen(planted -> planted.node("#sun .badge").setStyle("visibility: hidden"))))
                .containsExactly("U9 ChosenIsSeen");
        assertThat(rules(chosen)).isEmpty();
    }

    @Test
    void picturesThatOnlyANormalEyeTellsApartAreFound() throws Exception {
        var findings = Planted.with(planted -> {
            picture(planted, "tree", Color.rgb(180, 40, 40));
            picture(planted, "sun", Color.rgb(110, 90, 40));
        });

        assertThat(findings).extracting(Finding::rule).containsOnly("U9 ChoicesDiffer");
        assertThat(findings).extracting(Finding::what).allMatch(what -> what.contains("DEUTAN") || what.contains("PROTAN"));
        assertThat(findings).isNotEmpty();
    }

    @Test
    void anAnswerThatIsChosenAlreadyIsFound() throws Exception {
        assertThat(rules(planted -> planted.button("tree").setDefaultButton(true)))
                .containsExactly("U12 NothingPreselected");
    }

    @Test
    void aFaintHiddenOrCoveredExitIsFound() throws Exception {
        assertThat(rules(planted -> planted.style("back", "-fx-opacity: 0.9"))).containsExactly("U12 ExitsAreOpen");
        assertThat(rules(planted -> planted.button("back").setVisible(false))).containsExactly("U12 ExitsAreOpen");
        assertThat(rules(planted -> {
                    var cover = new Rectangle(60, 600, 240, 120);
                    cover.setFill(Color.TRANSPARENT);
                    planted.screen().getChildren().add(cover);
                }))
                .containsExactly("U12 ExitsAreOpen");
    }

    @Test
    void anEasierYesIsFound() throws Exception {
        assertThat(rules(planted -> {
                    planted.button("tree").setId("agree");
                    planted.button("sun").setId("refuse");
                    planted.style("agree", "-fx-background-color: #604020, #fff0f0");
                }))
                .containsExactly("U12 RefusingWeighsTheSame");
    }

    @Test
    void wordsOfPrizesAndHasteAreFound() throws Exception {
        for (var lure : List.of("你得了奖", "快点回答", "连续三天", "You win!", "Hurry up", "3 seconds left"))
            assertThat(rules(planted -> ((Label) planted.node(".prompt")).setText(lure)))
                    .as(lure)
                    .containsExactly("U12 NoLure");
    }

    @Test
    void wordsThatLeaveTheirCardOrCrossAreFound() throws Exception {
        assertThat(rules(planted -> planted.node(".prompt").getParent().relocate(400, 170))).contains("fit LabelsAreWhole");
        assertThat(rules(planted -> ((Label) planted.node("#stop .label")).setText("Unpronounceablelongword")))
                .contains("fit LabelsAreWhole");
    }

    @Test
    void aPictureThatIsNotThereIsFound() throws Exception {
        assertThat(rules(planted -> picture(planted, "sun").setImage(null))).contains("fit PicturesAreThere");
    }

    @Test
    void aScreenThatChangesByItselfIsFound() throws Exception {
        var rulebook = new Rulebook();
        FxThread.run(() -> {
            var before = Pixels.of(Planted.fresh().laidOut());
            var later = Planted.fresh();
            later.node(".prompt").setOpacity(0.5);
            rulebook.compare(Planted.PLACE, before, Pixels.of(later.laidOut()));
        });

        assertThat(rulebook.report().findings()).extracting(Finding::rule).containsExactly("U12 NothingMoves");
    }

    private static void prompt(Planted planted, String style) {
        var prompt = planted.node(".prompt");
        prompt.setStyle(prompt.getStyle() + style);
    }

    private static ImageView picture(Planted planted, String id) {
        var shown = planted.node("#" + id + " .picture").lookupAll("*").stream()
                .filter(ImageView.class::isInstance)
                .findFirst();
        return (ImageView) shown.orElseThrow();
    }

    private static void picture(Planted planted, String id, Color color) {
        picture(planted, id).setImage(Planted.plain(color));
    }

    private static List<String> rules(Consumer<Planted> fault) throws Exception {
        return Planted.with(fault).stream().map(Finding::rule).distinct().toList();
    }
}
