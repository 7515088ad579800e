package org.yimi.kiosk.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yimi.kiosk.ui.RubyText;

/**
 * Words as they stand on a screen.
 *
 * @param node a label, or a ruby text
 * @param letters without pinyin; a label paints all of its words as one
 * @param pinyin empty where the words have none
 */
record Said(Region node, String words, List<Text> letters, List<Text> pinyin) {

    /** Words below this node, itself included, that can be seen. */
    static Stream<Said> below(Node root) {
        var labels = root.lookupAll(".label").stream().map(Label.class::cast).map(Said::of);
        var rubies = root.lookupAll(".ruby").stream().map(RubyText.class::cast).map(Said::of);
        return Stream.concat(labels, rubies).filter(said -> !said.words.isBlank() && Shown.seen(said.node));
    }

    private static Said of(Label label) {
        return new Said(label, label.getText(), texts(label, ".text"), List.of());
    }

    private static Said of(RubyText ruby) {
        return new Said(ruby, ruby.text(), texts(ruby, ".base"), texts(ruby, ".pinyin"));
    }

    private static List<Text> texts(Region node, String kind) {
        return node.lookupAll(kind).stream()
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .toList();
    }

    boolean forStaff() {
        return node.getStyleClass().contains("staff");
    }

    Font font() {
        return letters.isEmpty() ? ((Label) node).getFont() : letters.getFirst().getFont();
    }

    Stream<Text> all() {
        return Stream.concat(letters.stream(), pinyin.stream());
    }

    /** Every colour in which a part of the words is painted; empty where one of them is none. */
    List<Color> colours() {
        List<Paint> paints = all().map(Text::getFill).distinct().toList();
        return paints.stream().allMatch(Color.class::isInstance)
                ? paints.stream().map(Color.class::cast).toList()
                : List.of();
    }

    /** The size of this text on the screen; that of a pinyin is scaled. */
    static double size(Text text) {
        return text.getFont().getSize() * text.getLocalToParentTransform().getMyy();
    }

    /** Where the words are painted, in the scene. */
    Stream<Bounds> boxes() {
        return all().map(text -> text.localToScene(text.getBoundsInLocal()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && said.node.equals(node);
    }

    @Override
    public int hashCode() {
        return Objects.hash(node);
    }

    /** For reports. */
    @Override
    public String toString() {
        return '"' + words.replace('\n', ' ') + '"';
    }
}
