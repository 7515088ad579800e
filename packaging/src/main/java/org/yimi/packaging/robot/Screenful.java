package org.yimi.packaging.robot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * What stands on the window at one moment. Read and asked on the FX thread only.
 *
 * @param screen the root of the screen below any overlay
 * @param front what can be tapped: the overlay where there is one, else the screen
 */
record Screenful(Node screen, Node front) {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Empty while one screen takes the place of another, or is not laid out yet. */
    static Optional<Screenful> of(Scene scene) {
        var screens = shown(scene, ".screen");
        var overlays = shown(scene, ".overlay");
        if (screens.size() != 1 || overlays.size() > 1) return Optional.empty();
        var front = overlays.isEmpty() ? screens.getFirst() : overlays.getFirst();
        var screenful = new Screenful(screens.getFirst(), front);
        var laidOut = screenful.taps().allMatch(tap -> tap.getWidth() > 0 && !tap.isNeedsLayout());
        return Optional.of(screenful).filter(_ -> laidOut);
    }

    private static List<Node> shown(Scene scene, String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(Node::isVisible).toList();
    }

    /** The id of the overlay where there is one, else of the screen. */
    String id() {
        return String.valueOf(front.getId());
    }

    /** The words of the question. */
    String prompt() {
        return words(front, ".prompt").orElseThrow(() -> new Surprise("on screen " + id() + " there is no prompt"));
    }

    /** The names of the pictures of 我的点子卡. */
    List<String> card() {
        return all(".fact").flatMap(fact -> words(fact, ".words").stream()).toList();
    }

    /** The button of this id. */
    Button button(String id) {
        return taps().filter(tap -> id.equals(tap.getId()))
                .findFirst()
                .orElseThrow(() -> new Surprise("on screen " + id() + " there is no button " + id));
    }

    boolean has(String id) {
        return taps().anyMatch(tap -> id.equals(tap.getId()));
    }

    /** Buttons of a style class that can be tapped now, in the order of the scene graph. */
    List<Button> enabled(String styleClass) {
        return taps().filter(tap -> tap.getStyleClass().contains(styleClass) && !tap.isDisabled())
                .toList();
    }

    /** Whatever has this selector, in the order of the scene graph. */
    Stream<Node> all(String selector) {
        return front.lookupAll(selector).stream();
    }

    /** The answers of the question itself: without 不知道 and 不想说. */
    List<Button> ownAnswers() {
        return enabled("answer").stream()
                .filter(tap -> !"dont-know".equals(tap.getId()) && !"rather-not".equals(tap.getId()))
                .toList();
    }

    /** The enabled button with these words. */
    Button captioned(String caption) {
        return enabled("tap").stream()
                .filter(tap -> caption(tap).equals(caption))
                .findFirst()
                .orElseThrow(() -> new Surprise("on screen " + id() + " nothing says " + caption));
    }

    /** Whatever can be tapped. */
    Stream<Button> taps() {
        return front.lookupAll(".tap").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Node::isVisible);
    }

    /** The words on a button. */
    static String caption(Button button) {
        return words(button, ".caption")
                .orElseThrow(() -> new Surprise("button " + button.getId() + " has no caption"));
    }

    /** The words that stand there, without the pinyin above them; empty where there are none. */
    static Optional<String> words(Node where, String kind) {
        return Optional.ofNullable(where.lookup(kind)).flatMap(Screenful::written);
    }

    /** What a node says that is words, with pinyin or without. */
    static Optional<String> written(Node words) {
        return Optional.ofNullable(words instanceof Label label ? label.getText() : words.getAccessibleText());
    }

    static boolean chosen(Button button) {
        return button.getPseudoClassStates().contains(CHOSEN) || button.getStyleClass().contains("chosen");
    }
}
