package org.yimi.kiosk.ui.idea;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Pictures;

/** The pictures of an idea so far in four small tiles: what is chosen, where it stands, how much follows. */
final class Trail {
    private Trail() {}

    static Node of(Idea idea, Pictures pictures) {
        var row = new HBox();
        row.getStyleClass().add("trail");
        for (var part : Part.values()) {
            var tile = idea.picture(part)
                    .map(choice -> filled(pictures.of(idea.vocabulary(), choice.picture())))
                    .orElseGet(() -> open(idea, part));
            tile.getStyleClass().add("tile");
            row.getChildren().add(tile);
        }
        return row;
    }

    private static Region filled(Image picture) {
        var tile = new StackPane(new Picture(picture));
        tile.getStyleClass().add("filled");
        return tile;
    }

    private static Region open(Idea idea, Part part) {
        var tile = new StackPane();
        if (idea.due().filter(part::equals).isPresent()) tile.getStyleClass().add("current");
        return tile;
    }
}
