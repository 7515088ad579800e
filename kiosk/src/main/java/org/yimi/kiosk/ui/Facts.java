package org.yimi.kiosk.ui;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Things to know, each a picture with its words; they look unlike anything that can be tapped. */
public final class Facts {
    private Facts() {}

    /** One thing to know. */
    public record Fact(OwnPicture picture, Words words) {}

    /** The facts in reading order, all of one size. */
    public static Region of(List<Fact> facts, Script script) {
        return Cells.ofPanes(facts.stream().map(fact -> pane(fact, script)).toList());
    }

    /** The facts side by side, each as high as it needs, for a card that grows with what it holds. */
    public static Region side(List<Fact> facts, Script script) {
        var row = new HBox();
        for (var fact : facts) row.getChildren().add(pane(fact, script));
        row.getStyleClass().add("facts");
        return row;
    }

    /** Panes made by {@link #pane(Image, Lettering)}, in reading order, all of one size. */
    public static Region ofPictures(List<StackPane> panes) {
        return Cells.ofPanes(panes);
    }

    private static StackPane pane(Fact fact, Script script) {
        return pane(fact.picture().image(), script.write(fact.words(), "words"));
    }

    /** One picture with its words below. */
    public static StackPane pane(Image picture, Lettering words) {
        var pane = new StackPane(new CardFace(picture, words));
        pane.getStyleClass().add("fact");
        return pane;
    }
}
