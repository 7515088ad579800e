package org.yimi.kiosk.ui.question;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yimi.content.answer.Interview.Progress;

/** How far the child is: a full dot for each answer, a ring for each question that may follow. No numbers, no clock. */
final class Dots {
    private Dots() {}

    static Node of(Progress progress) {
        var row = new HBox();
        row.getStyleClass().add("dots");
        for (var i = 0; i < progress.answered() + progress.mayFollow(); i++) {
            var dot = new Region();
            dot.getStyleClass().addAll("dot", kind(i, progress.answered()));
            row.getChildren().add(dot);
        }
        return row;
    }

    private static String kind(int place, int answered) {
        if (place < answered) return "answered";
        return place == answered ? "current" : "open";
    }
}
