package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yimi.kiosk.ui.Picture;

/** A card in the middle of a dimmed screen, with two answers of one size. */
final class Sheet {
    private Sheet() {}

    static Parent of(String id, Image picture, List<? extends Node> words, Button one, Button other) {
        var pair = new HBox(one, other);
        pair.getStyleClass().add("pair");
        var sheet = new VBox(new Picture(picture));
        sheet.getChildren().addAll(words);
        sheet.getChildren().add(pair);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        var overlay = new StackPane(sheet);
        overlay.setId(id);
        overlay.getStyleClass().add("overlay");
        return overlay;
    }
}
