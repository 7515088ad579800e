package org.yimi.kiosk.ui.question;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.yimi.kiosk.ui.Filling;

/**
 * One large thing to answer with, and buttons of one size with it: in a wide room a column at its right, in a tall one a
 * row below. The gap is the top padding of the stylesheet.
 */
final class Beside extends Filling {
    private static final double WIDE_ROOM = 1.3;
    private static final double COLUMN = 0.21;
    private static final double ROW = 0.2;

    private final Region main;
    private final List<Button> buttons;

    Beside(Region main, List<Button> buttons) {
        this.main = main;
        this.buttons = List.copyOf(buttons);
        getStyleClass().add("cells");
        getChildren().add(main);
        getChildren().addAll(buttons);
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var count = buttons.size();
        if (getWidth() > getHeight() * WIDE_ROOM) {
            var wide = Math.floor(getWidth() * COLUMN);
            var high = Math.floor((getHeight() - (count - 1) * gap) / count);
            main.resizeRelocate(0, 0, getWidth() - wide - gap, getHeight());
            for (var i = 0; i < count; i++)
                buttons.get(i).resizeRelocate(getWidth() - wide, i * (high + gap), wide, high);
        } else {
            var high = Math.floor(getHeight() * ROW);
            var wide = Math.floor((getWidth() - (count - 1) * gap) / count);
            main.resizeRelocate(0, 0, getWidth(), getHeight() - high - gap);
            for (var i = 0; i < count; i++)
                buttons.get(i).resizeRelocate(i * (wide + gap), getHeight() - high, wide, high);
        }
    }
}
