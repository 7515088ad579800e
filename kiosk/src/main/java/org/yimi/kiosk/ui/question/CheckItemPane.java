package org.yimi.kiosk.ui.question;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Picture;

/** One thing to look at, and its two marks: below each other in a column, beside each other in a row. */
final class CheckItemPane extends Region {
    private final Region head;
    private final List<Button> marks;
    private boolean column = true;
    private double gap;
    private double margin;

    CheckItemPane(Image image, Lettering name, List<Button> marks) {
        var picture = new Picture(image);
        VBox.setVgrow(picture, Priority.ALWAYS);
        head = new VBox(picture, name);
        head.getStyleClass().add("item-head");
        head.setMouseTransparent(true);
        this.marks = List.copyOf(marks);
        getStyleClass().add("item");
        getChildren().add(head);
        getChildren().addAll(marks);
    }

    /** @param around from the edge to what is inside, so that what is inside stands in line with what is outside */
    void arrange(boolean inColumn, double between, double around) {
        column = inColumn;
        gap = between;
        margin = around;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var wide = column ? getWidth() - 2 * margin : (getWidth() - 2 * margin - 2 * gap) / 3;
        var high = column ? (getHeight() - 2 * margin - 2 * gap) / 3 : getHeight() - 2 * margin;
        head.resizeRelocate(margin, margin, wide, high);
        for (var i = 0; i < marks.size(); i++) {
            var step = i + 1;
            marks.get(i).resizeRelocate(
                    margin + (column ? 0 : step * (wide + gap)), margin + (column ? step * (high + gap) : 0), wide, high);
        }
    }
}
