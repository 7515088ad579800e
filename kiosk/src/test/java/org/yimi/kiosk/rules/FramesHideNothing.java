package org.yimi.kiosk.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;

record FramesHideNothing() implements Rule.OfAScan {
    @Override
    public String id() {
        return "U19";
    }

    @Override
    public String says() {
        return "a frame lies on no words and on no other target";
    }

    @Override
    public Stream<Look> check(Scan scan) {
        var taps = scan.shown().taps();
        var words = scan.shown().words().toList();
        return scan.frames().entrySet().stream().map(frame -> {
            var hidden = hidden(frame.getKey(), frame.getValue(), taps, words);
            return Look.at(
                    "frame",
                    hidden.isEmpty(),
                    "the frame of " + Shown.named(frame.getKey()) + " lies on " + hidden.orElse(""));
        });
    }

    private static Optional<String> hidden(Button target, Bounds frame, List<Button> taps, List<Said> words) {
        return Stream.concat(
                        taps.stream()
                                .filter(tap -> !tap.equals(target) && Shown.px(tap).intersects(frame))
                                .map(Shown::named),
                        words.stream()
                                .filter(said -> !Shown.isInside(said.node(), target))
                                .filter(said -> said.boxes().anyMatch(frame::intersects))
                                .map(Said::toString))
                .findFirst();
    }
}
