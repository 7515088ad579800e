package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;

/**
 * What stands above the keys: the text, with what is done to the whole of it beside it; while letters wait to become
 * Chinese, the text is narrow and the candidates take that place. The gap is the top padding of the stylesheet.
 */
final class TypingStrip extends Filling {
    /** The share of the width that the text gets beside candidates. */
    private static final double NARROW = 0.25;

    private static final double WIDEST_TOOL = 1.5;

    private final TextLine text = new TextLine();
    private final CandidateBar candidates;
    private final List<Button> tools = new ArrayList<>();
    private boolean choosing;

    TypingStrip(CandidateBar candidates) {
        this.candidates = candidates;
        getStyleClass().addAll("cells", "typing-strip");
        getChildren().addAll(text, candidates);
    }

    void add(Button tool) {
        tools.add(tool);
        getChildren().add(tool);
        place();
    }

    void show(String typed, String spelled) {
        text.show(typed, spelled);
        choosing = !spelled.isEmpty();
        place();
    }

    private void place() {
        candidates.setVisible(choosing);
        for (var tool : tools) tool.setVisible(!choosing);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var width = getWidth();
        var high = getHeight();
        var narrow = Math.floor(width * NARROW);
        candidates.resizeRelocate(narrow + gap, 0, width - narrow - gap, high);
        var x = width;
        for (var tool : tools.reversed()) {
            var wide = Math.max(tool.minWidth(-1), Math.floor(high * WIDEST_TOOL));
            x -= wide;
            tool.resizeRelocate(x, 0, wide, high);
            x -= gap;
        }
        text.resizeRelocate(0, 0, choosing ? narrow : x, high);
    }
}
