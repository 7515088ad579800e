package org.yimi.kiosk.ui.question;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What was typed. Where it is longer than the room, its end is shown. */
final class TextLine extends Region {
    private final Label label = new Label();
    private String text = "";

    TextLine() {
        getStyleClass().add("text-line");
        label.getStyleClass().add("words");
        label.setWrapText(true);
        getChildren().add(label);
    }

    void show(String typed) {
        text = typed;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var width = getWidth() - x - snappedRightInset();
        var height = getHeight() - y - snappedBottomInset();
        label.setText(text);
        for (var from = 0; from < text.length() && label.prefHeight(width) > height; from++)
            label.setText("…" + text.substring(from + 1));
        layoutInArea(label, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
    }
}
