package org.yimi.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** Words on a screen: they wrap, and they are never shortened. */
public final class Text {
    private Text() {}

    /** @param kind the style class: {@code caption}, {@code prompt}, {@code words} or {@code staff} */
    public static Label of(String words, String kind) {
        var label = new Label(words);
        label.getStyleClass().add(kind);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }
}
