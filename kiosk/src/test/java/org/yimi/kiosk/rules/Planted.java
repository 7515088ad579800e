package org.yimi.kiosk.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.ScreenSize;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Theme;

/**
 * A small screen of the kiosk's real parts that keeps to the rules, into which a test plants a fault: two answers and
 * the two ways not to answer, back and stop below. Colours are its own, so that no new palette disturbs the tests.
 */
final class Planted {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);
    private static final String OUTLINED =
            "-fx-background-color: #604020, white; -fx-background-insets: 0, 3; -fx-background-radius: 0;";
    private static final String WORDS = "-fx-text-fill: black; -fx-font-size: 35px; -fx-font-family: 'LXGW WenKai';";

    static final Place PLACE = new Place("planted", EnumSet.of(AgeBand.B), "1280x800", Language.ZH);

    private final StackPane root = new StackPane();
    private final Pane screen = new Pane();
    private Place place = PLACE;
    private boolean fresh = true;

    private Planted() {
        Theme.dress(root, SIZE);
        root.getChildren().add(screen);
        screen.setId("question");
        screen.setStyle("-fx-background-color: #fff8e8");
        var prompt = Lettering.of("你喜欢哪一个？", "prompt");
        prompt.lookup(".prompt").setStyle(WORDS);
        prompt.relocate(400, 30);
        screen.getChildren().add(prompt);
        answer("tree", Color.DARKGREEN, "大树", 0);
        answer("sun", Color.ORANGE, "太阳", 1);
        answer("dont-know", Color.STEELBLUE, "不知道", 2);
        answer("rather-not", Color.PURPLE, "不想说", 3);
        corner("back", "返回", 60);
        corner("stop", "停止", 980);
    }

    private void answer(String id, Color color, String words, int place) {
        var card = Tap.card(plain(color), Lettering.of(words, "caption"), () -> {});
        card.getStyleClass().add("answer");
        add(card, id, 60 + place * 290, 200, 260, 300);
    }

    private void corner(String id, String words, double x) {
        add(Tap.words(Lettering.of(words, "caption"), () -> {}), id, x, 600, 240, 120);
    }

    private void add(Button button, String id, double x, double y, double width, double height) {
        button.setId(id);
        button.setStyle(OUTLINED);
        button.getGraphic().lookupAll(".label").forEach(label -> label.setStyle(WORDS));
        button.setMinSize(width, height);
        button.setPrefSize(width, height);
        button.setMaxSize(width, height);
        button.relocate(x, y);
        screen.getChildren().add(button);
    }

    static Image plain(Color color) {
        var image = new WritableImage(40, 40);
        for (var y = 0; y < 40; y++) for (var x = 0; x < 40; x++) image.getPixelWriter().setColor(x, y, color);
        return image;
    }

    /** What the rules find in a screen into which this was planted. */
    static List<Finding> with(Consumer<Planted> fault) throws Exception {
        return FxThread.call(() -> {
            var planted = fresh();
            fault.accept(planted);
            return planted.findings(new Rulebook());
        });
    }

    /** Without a fault. */
    static Planted fresh() {
        var planted = new Planted();
        new Scene(planted.root, SIZE.width(), SIZE.height());
        planted.laidOut();
        return planted;
    }

    Parent laidOut() {
        root.applyCss();
        root.layout();
        return root;
    }

    List<Finding> findings(Rulebook rulebook) {
        laidOut();
        rulebook.inspect(Shown.of(place, SIZE, 500, screen, fresh));
        return rulebook.report().findings();
    }

    Planted forBands(AgeBand... others) {
        place = new Place("planted", Set.of(others), PLACE.size(), PLACE.language());
        return this;
    }

    Planted touched() {
        fresh = false;
        return this;
    }

    Pane screen() {
        return screen;
    }

    Button button(String id) {
        return maybe(id).orElseThrow();
    }

    Optional<Button> maybe(String id) {
        return screen.getChildren().stream()
                .filter(node -> id.equals(node.getId()))
                .map(Button.class::cast)
                .findFirst();
    }

    Node node(String selector) {
        return screen.lookupAll(selector).iterator().next();
    }

    void style(String id, String more) {
        button(id).setStyle(OUTLINED + more);
    }

    /** By style, because the stylesheet's least sizes count for more than a setter. */
    void resize(String id, int width, int height) {
        style(id, fixed("width", width) + fixed("height", height));
    }

    private static String fixed(String side, int px) {
        return " -fx-min-" + side + ": " + px + "px; -fx-pref-" + side + ": " + px + "px; -fx-max-" + side + ": " + px
                + "px;";
    }
}
