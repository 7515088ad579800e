package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Tap;

/** The shape of every screen of staff mode: what it is about above, what can be tapped in one row below. */
final class StaffFrame {
    private StaffFrame() {}

    /** @param id the screen's name on the scene graph */
    static Parent of(String id, String title, Node body, List<Button> below) {
        var row = new HBox();
        row.getStyleClass().add("staff-ways");
        row.getChildren().addAll(below);
        var pane = new BorderPane(body);
        pane.getStyleClass().add("staff-pane");
        var head = new StackPane(Lettering.of(title, "prompt"));
        pane.setTop(head);
        pane.setBottom(row);
        var root = new StackPane(pane);
        root.setId(id);
        root.getStyleClass().addAll("screen", "staff-mode", "band-d");
        return root;
    }

    static Button way(String id, Image picture, String words, Runnable onTap) {
        var button = Tap.pill(picture, Lettering.of(words, "caption"), onTap);
        button.setId(id);
        return button;
    }

    static Button mainWay(String id, Image picture, String words, Runnable onTap) {
        var button = way(id, picture, words, onTap);
        button.getStyleClass().add("main");
        return button;
    }
}
