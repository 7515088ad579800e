package org.yimi.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The pictures so far in small tiles: what is chosen, where it stands, how much follows. */
public final class Trail {
    private Trail() {}

    /**
     * @param chosen one for each tile; empty where nothing is chosen yet
     * @param current the place of the tile that comes now, from 0
     */
    public static Node of(List<Optional<Image>> chosen, int current) {
        var row = new HBox();
        row.getStyleClass().add("trail");
        for (var place = 0; place < chosen.size(); place++) {
            var open = open(place == current);
            var tile = chosen.get(place).<Region>map(Trail::filled).orElse(open);
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

    private static Region open(boolean current) {
        var tile = new StackPane();
        if (current) tile.getStyleClass().add("current");
        return tile;
    }
}
