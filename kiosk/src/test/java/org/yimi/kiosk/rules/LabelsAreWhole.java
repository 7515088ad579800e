package org.yimi.kiosk.rules;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yimi.kiosk.ui.RubyText;

record LabelsAreWhole() implements Rule.OfAScreen {
    private static final double ROUNDING_PX = 1;
    private static final double EMPTY_PART_OF_LINE = 0.15;

    @Override
    public String id() {
        return "fit";
    }

    @Override
    public String says() {
        return "words are whole, inside their card and the window, and under no button or other words";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.words().map(said -> {
            var fault = fault(shown, said);
            return Look.at(said.toString(), fault.isEmpty(), said + " " + fault.orElse(""));
        });
    }

    private static Optional<String> fault(Shown shown, Said said) {
        var node = said.node();
        if (node instanceof Label label && isShortened(label)) return Optional.of("is shortened");
        if (node.getHeight() < node.prefHeight(node.getWidth()) - ROUNDING_PX)
            return Optional.of("has too little height");
        if (longestWord(said) > node.getWidth() + ROUNDING_PX) return Optional.of("breaks inside a word");
        if (!shown.window().contains(shown.mm(node))) return Optional.of("leaves the window");
        if (!insideCard(node)) return Optional.of("leaves its card");
        if (shown.taps().stream()
                .filter(tap -> !Shown.isInside(node, tap))
                .anyMatch(tap -> Shown.px(tap).intersects(Shown.px(node)))) return Optional.of("lies under a button");
        return shown.words()
                .filter(other -> !other.equals(said) && inner(other).intersects(inner(said)))
                .findFirst()
                .map(other -> "crosses " + other);
    }

    /** Whether other words are painted; the label's own answer is wrong for a single character. */
    private static boolean isShortened(Label label) {
        return label.isTextTruncated()
                && !(label.lookup(".text") instanceof Text text && text.getText().equals(label.getText()));
    }

    /** Without the empty part of a line above and below its characters. */
    private static Bounds inner(Said said) {
        var box = Shown.px(said.node());
        var empty = said.font().getSize() * EMPTY_PART_OF_LINE;
        return new BoundingBox(
                box.getMinX(), box.getMinY() + empty, box.getWidth(), Math.max(0, box.getHeight() - 2 * empty));
    }

    private static boolean insideCard(Region words) {
        for (Parent parent = words.getParent(); parent != null; parent = parent.getParent()) {
            if (Stream.of("tap", "sheet", "fact").noneMatch(parent.getStyleClass()::contains)) continue;
            return parent.localToScene(parent.getLayoutBounds()).contains(words.localToScene(words.getLayoutBounds()));
        }
        return true;
    }

    private static double longestWord(Said said) {
        if (said.node() instanceof RubyText ruby) return ruby.minWidth(-1);
        return Stream.of(said.words().split("[\\s\\u2E80-\\uFFEF]+"))
                .mapToDouble(word -> width(word, said.font()))
                .max()
                .orElse(0);
    }

    private static double width(String word, Font font) {
        var text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
