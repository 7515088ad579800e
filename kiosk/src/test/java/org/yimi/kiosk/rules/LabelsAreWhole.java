package org.yimi.kiosk.rules;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

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
        return shown.labels().map(label -> {
            var fault = fault(shown, label);
            return Look.at(Shown.named(label), fault.isEmpty(), Shown.named(label) + " " + fault.orElse(""));
        });
    }

    private static Optional<String> fault(Shown shown, Label label) {
        if (isShortened(label)) return Optional.of("is shortened");
        if (label.getHeight() < label.prefHeight(label.getWidth()) - ROUNDING_PX)
            return Optional.of("has too little height");
        if (longestWord(label) > label.getWidth() + ROUNDING_PX) return Optional.of("breaks inside a word");
        if (!shown.window().contains(shown.mm(label))) return Optional.of("leaves the window");
        if (!insideCard(label)) return Optional.of("leaves its card");
        if (shown.taps().stream()
                .filter(tap -> !Shown.isInside(label, tap))
                .anyMatch(tap -> Shown.px(tap).intersects(Shown.px(label)))) return Optional.of("lies under a button");
        return shown.labels()
                .filter(other -> !other.equals(label) && inner(other).intersects(inner(label)))
                .findFirst()
                .map(other -> "crosses " + Shown.named(other));
    }

    /** Whether other words are painted; the label's own answer is wrong for a single character. */
    private static boolean isShortened(Label label) {
        return label.isTextTruncated()
                && !(label.lookup(".text") instanceof Text text && text.getText().equals(label.getText()));
    }

    /** Without the empty part of a line above and below its characters. */
    private static Bounds inner(Label label) {
        var box = Shown.px(label);
        var empty = label.getFont().getSize() * EMPTY_PART_OF_LINE;
        return new BoundingBox(
                box.getMinX(), box.getMinY() + empty, box.getWidth(), Math.max(0, box.getHeight() - 2 * empty));
    }

    private static boolean insideCard(Label label) {
        for (Parent parent = label.getParent(); parent != null; parent = parent.getParent()) {
            if (Stream.of("tap", "sheet", "fact").noneMatch(parent.getStyleClass()::contains)) continue;
            return parent.localToScene(parent.getLayoutBounds()).contains(label.localToScene(label.getLayoutBounds()));
        }
        return true;
    }

    private static double longestWord(Label label) {
        return Stream.of(label.getText().split("[\\s\\u2E80-\\uFFEF]+"))
                .mapToDouble(word -> width(word, label.getFont()))
                .max()
                .orElse(0);
    }

    private static double width(String word, Font font) {
        var text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
