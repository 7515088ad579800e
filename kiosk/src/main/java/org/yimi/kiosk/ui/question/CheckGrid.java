package org.yimi.kiosk.ui.question;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.yimi.kiosk.ui.Filling;

/**
 * The items of a walk, and a last line with 不知道, 不想说 and what ends the walk; every button is as large as every other
 * (U3). In a wide room lines are columns, in a tall one rows. The gap is the top padding of the stylesheet.
 */
final class CheckGrid extends Filling {
    private static final double WIDE_ROOM = 1.3;
    private static final double WIDEST = 2.2;
    /** The share of a gap that an item's ground reaches out; less than half of it, so that two never touch. */
    private static final double REACHES_OUT = 0.4;

    private final List<CheckItemPane> items;
    private final List<Button> last;

    CheckGrid(List<CheckItemPane> items, List<Button> last) {
        this.items = List.copyOf(items);
        this.last = List.copyOf(last);
        getStyleClass().add("cells");
        getChildren().addAll(Stream.concat(items.stream(), last.stream()).toList());
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var around = gap * REACHES_OUT;
        var height = getHeight() - 2 * around;
        var columns = getWidth() > height * WIDE_ROOM;
        var lines = items.size() + 1;
        var high = Math.floor((height - gap * (columns ? 2 : lines - 1)) / (columns ? 3 : lines));
        var room = (getWidth() - 2 * around - gap * (columns ? lines - 1 : 2)) / (columns ? lines : 3);
        var wide = Math.floor(Math.min(room, high * WIDEST));
        var left = (getWidth() - (columns ? lines : 3) * (wide + gap) + gap) / 2;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            item.arrange(columns, gap, around);
            item.resizeRelocate(
                    left - around + (columns ? i * (wide + gap) : 0),
                    (columns ? 0 : i * (high + gap)),
                    2 * around + (columns ? wide : 3 * wide + 2 * gap),
                    2 * around + (columns ? 3 * high + 2 * gap : high));
        }
        for (var i = 0; i < last.size(); i++) {
            var column = columns ? items.size() : i;
            var row = columns ? i : items.size();
            last.get(i).resizeRelocate(left + column * (wide + gap), around + row * (high + gap), wide, high);
        }
    }
}
