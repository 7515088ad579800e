package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.geometry.BoundingBox;

record FramesAreWhole() implements Rule.OfAScan {
    @Override
    public String id() {
        return "U19";
    }

    @Override
    public String says() {
        return "what the switch would tap has a frame all around it, and the frame lies in the window";
    }

    @Override
    public Stream<Look> check(Scan scan) {
        var size = scan.shown().size();
        var window = new BoundingBox(0, 0, size.width(), size.height());
        return scan.reached().stream().map(target -> {
            var frame = scan.frames().get(target);
            var whole = frame != null && frame.contains(Shown.px(target));
            if (!whole) return Look.at("frame", false, Shown.named(target) + " has no frame around it");
            return Look.at(
                    "frame", window.contains(frame), "the frame of " + Shown.named(target) + " leaves the window");
        });
    }
}
