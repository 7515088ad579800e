package org.yimi.kiosk.ui;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Words on a screen: they wrap, and they are never shortened. */
public final class Lettering {
    private static final double CLOSE_ENOUGH_PX = 2;
    private static final double ROUNDING_PX = 1;

    private Lettering() {}

    /** @param kind the style class: {@code caption}, {@code prompt}, {@code words}, {@code title} or {@code staff} */
    public static Label of(String words, String kind) {
        var label = new Label(words);
        label.getStyleClass().add(kind);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    /** The least width at which the words need no more lines than at this one, so that no line is left almost empty. */
    static double balanced(Label label, double width) {
        var whole = Math.ceil(label.prefWidth(-1)) + ROUNDING_PX;
        if (whole <= width) return whole;
        var height = label.prefHeight(width);
        var narrow = Math.min(width, longestWord(label) + ROUNDING_PX);
        var enough = width;
        while (enough - narrow > CLOSE_ENOUGH_PX) {
            var middle = (narrow + enough) / 2;
            if (label.prefHeight(middle) > height) narrow = middle;
            else enough = middle;
        }
        return Math.ceil(enough);
    }

    private static double longestWord(Label label) {
        return Stream.of(label.getText().split("[\\s\\u2E80-\\uFFEF]+"))
                .mapToDouble(word -> width(word, label))
                .max()
                .orElse(0);
    }

    private static double width(String word, Label label) {
        var text = new Text(word);
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
