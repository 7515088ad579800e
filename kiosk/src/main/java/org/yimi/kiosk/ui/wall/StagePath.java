package org.yimi.kiosk.ui.wall;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yimi.content.envelope.Term;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Words;

/**
 * The stages of a reply as a path: a tick on each that lies behind, feet and 现在 where it stands, a ring on each to come,
 * with their names below. A long path has one name only, where it stands: others would have no room.
 */
final class StagePath {
    private static final int ROOM_FOR_NAMES = 4;
    private static final double WHOLE_PERCENT = 100;

    private StagePath() {}

    /** @param stage the id of the one that it has come to */
    static Node of(List<Term> path, String stage, Script script) {
        var here = path.stream().map(Term::id).toList().indexOf(stage);
        var named = path.size() <= ROOM_FOR_NAMES;
        var grid = new GridPane();
        grid.getStyleClass().add("path");
        for (var place = 0; place < path.size(); place++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE_PERCENT / path.size());
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
            grid.add(named && place == here ? now(milestone(place, here), script) : milestone(place, here), place, 0);
            if (named) grid.add(name(path.get(place), script), place, 1);
        }
        if (!named) grid.add(now(name(path.get(here), script), script), 0, 1, path.size(), 1);
        return grid;
    }

    private static Node name(Term stage, Script script) {
        var name = script.write(stage.name(), "words");
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Node now(Node what, Script script) {
        var now = new HBox(script.caption(Words.NOW_HERE), what);
        now.getStyleClass().add("now");
        return now;
    }

    private static Node milestone(int place, int here) {
        var mark = new StackPane();
        mark.getStyleClass().addAll("milestone", place < here ? "behind" : place == here ? "here" : "ahead");
        if (place < here) mark.getChildren().add(tick());
        if (place == here) mark.getChildren().add(new Picture(OwnPicture.FEET.image()));
        return mark;
    }

    private static Region tick() {
        var tick = new Region();
        tick.getStyleClass().add("tick");
        return tick;
    }
}
