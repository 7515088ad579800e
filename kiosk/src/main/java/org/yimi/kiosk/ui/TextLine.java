package org.yimi.kiosk.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What was typed, and below it the letters that are no word yet. Where one is longer than the room, its end is shown. */
final class TextLine extends Region {
    private final Label label = new Label();
    private final Label letters = new Label();
    private String text = "";
    private String spelled = "";

    TextLine() {
        getStyleClass().add("text-line");
        label.getStyleClass().add("words");
        label.setWrapText(true);
        letters.getStyleClass().addAll("words", "spelled");
        getChildren().addAll(label, letters);
    }

    void show(String typed, String spelled) {
        this.text = typed;
        this.spelled = spelled;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var width = getWidth() - x - snappedRightInset();
        var height = getHeight() - y - snappedBottomInset();
        letters.setVisible(!spelled.isEmpty());
        letters.setText(spelled);
        for (var from = 1; from < spelled.length() && letters.prefWidth(-1) > width; from++)
            letters.setText("…" + spelled.substring(from));
        var below = spelled.isEmpty() ? 0 : Math.min(letters.prefHeight(-1), height);
        label.setText(text);
        for (var from = 0; from < text.length() && label.prefHeight(width) > height - below; from++)
            label.setText("…" + text.substring(from + 1));
        var above = text.isEmpty() ? 0 : Math.min(label.prefHeight(width), height - below);
        var top = y + (height - above - below) / 2;
        layoutInArea(label, x, top, width, above, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(letters, x, top + above, width, below, 0, HPos.CENTER, VPos.CENTER);
    }
}
