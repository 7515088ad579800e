package org.yimi.kiosk.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

/** The shape of every screen: what it is about above, what can be tapped below, the corner buttons at the foot. */
public final class Frame {
    private final BorderPane parts = new BorderPane();
    private final StackPane foot = new StackPane();
    private final StackPane root = new StackPane(parts);

    private Frame(String id) {
        root.setId(id);
        root.getStyleClass().add("screen");
        parts.getStyleClass().add("parts");
        foot.getStyleClass().add("foot");
        parts.setBottom(foot);
    }

    /** @param id the screen's name on the scene graph */
    public static Frame of(String id) {
        return new Frame(id);
    }

    /** Sizes text and targets for the band; without a band they are as large as for the youngest. */
    public Frame band(AgeBand band) {
        root.getStyleClass().add(Theme.of(band));
        return this;
    }

    public Frame head(Node head) {
        parts.setTop(head);
        return this;
    }

    public Frame body(Node body) {
        parts.setCenter(body);
        return this;
    }

    /** A drawing behind everything. */
    public Frame backdrop(Node drawing) {
        root.getChildren().addFirst(drawing);
        return this;
    }

    /** A button in the right corner of a screen that nobody can stop yet. */
    public Frame right(Button button) {
        button.getStyleClass().add("corner");
        foot.getChildren().addFirst(row(List.of(gap(), button)));
        return this;
    }

    /** What stands between the corners. */
    public Frame foot(Node middle) {
        var row = row(List.of(gap(), middle, gap()));
        row.setPickOnBounds(false);
        foot.getChildren().add(row);
        return this;
    }

    /** 返回 at the left, 停止 at the right. 停止 stays possible when something else was tapped already. */
    public Frame corners(Corners corners, Once once, Language language) {
        var back = corner("back", OwnPicture.AGAIN, Words.BACK.in(language), once.only(corners.back()));
        var stop = corner("stop", OwnPicture.STOP_HAND, Words.STOP.in(language), corners.stop());
        foot.getChildren().addFirst(row(List.of(back, gap(), stop)));
        return this;
    }

    public Parent build() {
        return root;
    }

    private static Button corner(String id, OwnPicture picture, String words, Runnable onTap) {
        var button = Tap.pill(picture.image(), words, onTap);
        button.setId(id);
        button.getStyleClass().add("corner");
        return button;
    }

    private static HBox row(List<Node> nodes) {
        var row = new HBox();
        row.getChildren().addAll(nodes);
        row.getStyleClass().add("row");
        return row;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        gap.setMouseTransparent(true);
        return gap;
    }
}
