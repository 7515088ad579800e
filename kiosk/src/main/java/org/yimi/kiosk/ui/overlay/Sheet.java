package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Veil;

/** A card above a dimmed screen, with answers of one size. */
final class Sheet {
    private Sheet() {}

    static Parent of(String id, Reach reach, List<? extends Node> parts, Button... answers) {
        var row = new HBox(answers);
        row.getStyleClass().add("pair");
        var sheet = new VBox();
        sheet.getChildren().addAll(parts);
        sheet.getChildren().add(row);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        return Veil.of(id, reach, sheet);
    }
}
