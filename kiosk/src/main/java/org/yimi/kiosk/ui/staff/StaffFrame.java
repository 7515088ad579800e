package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Tap;

/** The shape of every screen of staff mode: what it is about above, what can be tapped below, in one row where it fits. */
final class StaffFrame {
    private static final int USUALLY_MOST = 4;

    private StaffFrame() {}

    /** @param id the screen's name on the scene graph */
    static Parent of(String id, String title, Node body, List<Button> below) {
        var ways = new FlowPane();
        ways.getStyleClass().add("staff-ways");
        if (below.size() > USUALLY_MOST) ways.getStyleClass().add("many");
        ways.getChildren().addAll(below);
        var pane = new BorderPane(body);
        pane.getStyleClass().add("staff-pane");
        var head = new StackPane(Lettering.of(title, "prompt"));
        pane.setTop(head);
        pane.setBottom(ways);
        var root = new StackPane(pane);
        root.setId(id);
        root.getStyleClass().addAll("screen", "staff-mode", "band-d");
        return root;
    }

    /** A picture and what is to be said. */
    static Node saying(OwnPicture picture, String words) {
        var body = new VBox(new Picture(picture.image()), Lettering.of(words, "words"));
        body.getStyleClass().add("outcome");
        return body;
    }

    /**
     * One thing that is so, with what to do about it below.
     *
     * @param todo empty where there is nothing to do
     */
    static Node row(boolean fine, String says, String todo) {
        var sign = new Region();
        sign.getStyleClass().add(fine ? "tick" : "bang");
        var mark = new StackPane(sign);
        mark.getStyleClass().addAll("mark", fine ? "fine" : "look");
        var words = new VBox(Lettering.of(says, "words"));
        if (!todo.isEmpty()) words.getChildren().add(Lettering.of(todo, "todo"));
        words.getStyleClass().add("report-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(mark, words);
        row.getStyleClass().add("report-line");
        return row;
    }

    static Button way(String id, Image picture, String words, Runnable onTap) {
        var button = Tap.pill(picture, Lettering.of(words, "caption"), onTap);
        button.setId(id);
        return button;
    }

    static Button back(Language language, Runnable onTap) {
        return way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), onTap);
    }

    static Button mainWay(String id, Image picture, String words, Runnable onTap) {
        var button = way(id, picture, words, onTap);
        button.getStyleClass().add("main");
        return button;
    }
}
