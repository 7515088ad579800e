package org.yimi.kiosk.rules;

import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;

record FramesStandOut() implements Rule.OfAScan {
    private static final double STANDS_OUT = 3;

    @Override
    public String id() {
        return "U19";
    }

    @Override
    public String says() {
        return "frames have a light and a dark band, 3:1, so that they are seen on any ground";
    }

    @Override
    public Stream<Look> check(Scan scan) {
        return scan.painted().stream()
                .flatMap(pixels -> scan.frames().entrySet().stream().map(frame -> look(pixels, frame)));
    }

    private static Look look(Pixels pixels, Map.Entry<Button, Bounds> frame) {
        var contrast = contrast(pixels, frame.getValue(), Shown.px(frame.getKey()));
        return Look.at(
                "frame",
                contrast >= STANDS_OUT,
                "the frame of " + Shown.named(frame.getKey()) + " has " + Shown.round(contrast) + ":1");
    }

    /** Between the lightest and the darkest of what lies left of the target, inside its frame. */
    private static double contrast(Pixels pixels, Bounds frame, Bounds target) {
        var row = target.getCenterY();
        var most = 1.0;
        for (var x = (int) Math.ceil(frame.getMinX()); x < target.getMinX(); x++)
            for (var other = (int) Math.ceil(frame.getMinX()); other < x; other++)
                most = Math.max(most, Colour.contrast(pixels.at(x, row), pixels.at(other, row)));
        return most;
    }
}
