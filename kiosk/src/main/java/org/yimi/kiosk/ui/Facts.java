package org.yimi.kiosk.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;

/** Things to know, each a picture with its words; they look unlike anything that can be tapped. */
public final class Facts {
    private Facts() {}

    /** One thing to know. */
    public record Fact(OwnPicture picture, Words words) {}

    /** The facts in reading order, all of one width. */
    public static Region of(List<Fact> facts, Language language) {
        var row = new HBox();
        row.getStyleClass().add("facts");
        for (var fact : facts) row.getChildren().add(column(fact, language));
        return row;
    }

    private static Node column(Fact fact, Language language) {
        var picture = new Picture(fact.picture().image());
        var column = new VBox(picture, Text.of(fact.words().in(language), "words"));
        column.getStyleClass().add("fact");
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(1);
        return column;
    }
}
