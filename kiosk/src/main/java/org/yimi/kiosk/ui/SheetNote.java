package org.yimi.kiosk.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A few words above a sheet of strokes, with answers of one size; it covers the sheet and takes what is tapped there. */
final class SheetNote {
    private SheetNote() {}

    static Region of(String id, OwnPicture picture, Lettering words, Button... answers) {
        var row = new HBox(answers);
        row.getStyleClass().add("pair");
        var card = new VBox(new Picture(picture.image()), words, row);
        card.getStyleClass().add("note");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        var veil = new StackPane(card);
        veil.setId(id);
        veil.getStyleClass().add("note-veil");
        return veil;
    }
}
