package org.yimi.kiosk.ui.question;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.yimi.kiosk.ui.Filling;

/**
 * A number, and the keys as on a telephone: beside each other in a wide room, below each other in a tall one. The gap is
 * the top padding of the stylesheet.
 */
final class NumberPane extends Filling {
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final double SHOWN = 0.34;
    private static final double SHOWN_ABOVE = 0.2;
    private static final double FLATTEST = 1.5;

    private final StackPane shown;
    private final List<Button> digits;
    private final Button undo;

    /** @param digits from 0 to 9 */
    NumberPane(Label number, List<Button> digits, Button undo) {
        this.digits = List.copyOf(digits);
        this.undo = undo;
        shown = new StackPane(number);
        shown.getStyleClass().add("number-ground");
        getStyleClass().add("cells");
        getChildren().add(shown);
        // 0 stands below 9, and is met after it
        getChildren().addAll(digits.subList(1, digits.size()));
        getChildren().add(digits.getFirst());
        getChildren().add(undo);
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        if (getWidth() > getHeight()) {
            var wide = Math.floor(getWidth() * SHOWN);
            var high = Math.floor(Math.min(getHeight(), wide));
            shown.resizeRelocate(0, Math.floor((getHeight() - high) / 2), wide, high);
            keys(wide + gap, 0, getWidth() - wide - gap, getHeight(), gap);
        } else {
            var high = Math.floor(getHeight() * SHOWN_ABOVE);
            shown.resizeRelocate(Math.floor(getWidth() / 4), 0, Math.floor(getWidth() / 2), high);
            keys(0, high + gap, getWidth(), getHeight() - high - gap, gap);
        }
    }

    private void keys(double left, double top, double width, double height, double gap) {
        var high = Math.floor((height - (ROWS - 1) * gap) / ROWS);
        var wide = Math.floor(Math.min((width - (COLUMNS - 1) * gap) / COLUMNS, high * FLATTEST));
        var start = left + Math.floor((width - COLUMNS * (wide + gap) + gap) / 2);
        for (var digit = 0; digit < digits.size(); digit++) {
            var place = digit == 0 ? COLUMNS * ROWS - 2 : digit - 1;
            put(digits.get(digit), place, start, top, wide + gap, high + gap, gap);
        }
        put(undo, COLUMNS * ROWS - 1, start, top, wide + gap, high + gap, gap);
    }

    private static void put(Button key, int place, double left, double top, double across, double down, double gap) {
        key.resizeRelocate(
                left + place % COLUMNS * across,
                top + Math.floorDiv(place, COLUMNS) * down,
                across - gap,
                down - gap);
    }
}
