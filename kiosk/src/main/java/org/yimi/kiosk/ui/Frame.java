package org.yimi.kiosk.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.yimi.content.survey.AgeBand;

/** The shape of every screen: what it is about above, what can be tapped below, the same buttons at its corners. */
public final class Frame {
    private final Corners corners;
    private final Script script;
    private final Places places;
    private final StackPane root;

    private Frame(String id, Corners corners, Script script) {
        this.corners = corners;
        this.script = script;
        places = new Places(
                corners.reach(),
                corner("help", OwnPicture.HELP, Words.HELP, corners.help()),
                corner("hear", OwnPicture.HEAR, Words.HEAR, corners.hear()));
        root = new StackPane(places);
        root.setId(id);
        root.getStyleClass().add("screen");
    }

    /**
     * A screen with help and hearing it at its upper corners.
     *
     * @param id the screen's name on the scene graph
     */
    public static Frame of(String id, Corners corners, Script script) {
        return new Frame(id, corners, script);
    }

    /** Sizes text and targets for the band; without a band they are as large as for the youngest. */
    public Frame band(AgeBand band) {
        root.getStyleClass().add(Theme.of(band));
        return this;
    }

    public Frame head(Node head) {
        places.head(head);
        return this;
    }

    public Frame body(Node body) {
        places.body(body);
        return this;
    }

    /** Gives the body the whole width between two rows of corners, and the foot the room between the lower two. */
    public Frame spread() {
        places.spread();
        return this;
    }

    /** A drawing behind everything. */
    public Frame backdrop(Node drawing) {
        root.getChildren().addFirst(drawing);
        return this;
    }

    /** What stands below the body, between the lower corners. */
    public Frame foot(Node middle) {
        places.foot(middle);
        return this;
    }

    /** 返回 at the left, 停止 at the right. 停止 stays possible when something else was tapped already. */
    public Frame ways(Once once) {
        places.below(
                corner("back", OwnPicture.AGAIN, Words.BACK, once.only(corners.back())),
                corner("stop", OwnPicture.STOP_HAND, Words.STOP, corners.stop()));
        return this;
    }

    public Parent build() {
        return root;
    }

    private Button corner(String id, OwnPicture picture, Words words, Runnable onTap) {
        var button = Tap.card(picture.image(), script.caption(words), onTap);
        button.setId(id);
        button.getStyleClass().add("corner");
        return button;
    }
}
