package org.yimi.kiosk.ui;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.yimi.content.survey.Reading;

/**
 * Words on a screen: they wrap, and they are never shortened. Inside stands a {@link Label}, or a {@link RubyText} while
 * the words have their pinyin above them; it has the style class that says what kind of words they are.
 */
public final class Lettering extends Region {
    private static final double CLOSE_ENOUGH_PX = 2;
    private static final double ROUNDING_PX = 1;

    private final String text;
    private final String kind;
    private Region face;

    private Lettering(String text, String kind) {
        this.text = text;
        this.kind = kind;
        face = plain();
        getStyleClass().add("lettering");
        getChildren().add(face);
        setMouseTransparent(true);
    }

    /**
     * Words that never have pinyin.
     *
     * @param kind the style class: {@code caption}, {@code prompt}, {@code words}, {@code title} or {@code staff}
     */
    public static Lettering of(String words, String kind) {
        return new Lettering(words, kind);
    }

    /** Words with their pinyin for as long as this holds. */
    static Lettering of(Reading reading, String kind, ObservableValue<Boolean> pinyin) {
        var lettering = of(reading.text(), kind);
        pinyin.subscribe(shown -> {
            if (shown) lettering.show(new RubyText(reading, kind));
            else if (lettering.face instanceof RubyText) lettering.show(lettering.plain());
        });
        return lettering;
    }

    /** All words, without pinyin. */
    public String text() {
        return text;
    }

    /** The style class. */
    String kind() {
        return kind;
    }

    private Label plain() {
        var label = new Label(text);
        label.getStyleClass().add(kind);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(Region other) {
        face = other;
        getChildren().setAll(other);
    }

    /** The least width at which the words need no more lines than at this one, so that no line is left almost empty. */
    double balanced(double width) {
        var whole = Math.ceil(face.prefWidth(-1)) + ROUNDING_PX;
        if (whole <= width) return whole;
        if (face instanceof RubyText ruby) return Math.ceil(ruby.balanced(width));
        return face instanceof Label label ? balanced(label, width) : width;
    }

    private static double balanced(Label label, double width) {
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

    /** Whether the words have the room they need: none is broken, and no line is cut off. */
    boolean isWhole() {
        var wide = face.getWidth() + ROUNDING_PX;
        var longest = face instanceof Label label ? longestWord(label) : face.minWidth(-1);
        return longest <= wide && face.getHeight() + ROUNDING_PX >= face.prefHeight(face.getWidth());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        var wide = Math.min(getWidth(), balanced(getWidth()));
        var left = face instanceof Label label && label.getTextAlignment() == TextAlignment.LEFT;
        face.resizeRelocate(left ? 0 : (getWidth() - wide) / 2, 0, wide, getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return face.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return face.prefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return face.minWidth(height);
    }

    /** Less would cut the words off. */
    @Override
    protected double computeMinHeight(double width) {
        return face.prefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    /** Wider words would stand off the middle of what holds them. */
    @Override
    protected double computeMaxWidth(double height) {
        return face.prefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return face.prefHeight(width);
    }
}
