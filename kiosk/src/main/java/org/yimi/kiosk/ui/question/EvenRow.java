package org.yimi.kiosk.ui.question;

import java.util.List;
import javafx.scene.control.Button;
import org.yimi.kiosk.ui.Filling;

/** Buttons side by side in equal parts of the whole room (U3). The gap is the top padding of the stylesheet. */
final class EvenRow extends Filling {
    private final List<Button> buttons;

    EvenRow(List<Button> buttons) {
        this.buttons = List.copyOf(buttons);
        getStyleClass().addAll("cells", "even-row");
        getChildren().addAll(buttons);
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var wide = Math.floor((getWidth() - (buttons.size() - 1) * gap) / buttons.size());
        for (var i = 0; i < buttons.size(); i++) buttons.get(i).resizeRelocate(i * (wide + gap), 0, wide, getHeight());
    }
}
