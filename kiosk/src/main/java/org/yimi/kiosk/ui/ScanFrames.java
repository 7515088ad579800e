package org.yimi.kiosk.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Thick frames around what is pointed out, above everything; the stylesheet says how far outside they are painted. */
final class ScanFrames extends Region {
    private List<? extends Node> targets = List.of();

    ScanFrames() {
        setMouseTransparent(true);
        getStyleClass().add("scan-frames");
    }

    /** From now on around these, which are laid out. */
    void show(List<? extends Node> now) {
        if (now.isEmpty() && targets.isEmpty()) return;
        targets = List.copyOf(now);
        getChildren().setAll(targets.stream().map(_ -> frame()).toList());
        requestLayout();
    }

    private static Region frame() {
        var frame = new Region();
        frame.getStyleClass().add("scan-frame");
        return frame;
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            var place = sceneToLocal(target.localToScene(target.getLayoutBounds()));
            getChildren().get(i).resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }
}
