package org.yimi.kiosk.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import org.yimi.kiosk.rules.Pixels;
import org.yimi.kiosk.rules.Scan;
import org.yimi.kiosk.rules.Shown;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.Step;

/** Looks at what stands in a window as it is scanned, at each pace. FX thread only. */
final class Scans {
    private final Set<String> painted = new HashSet<>();

    Stream<Scan> of(Navigator navigator, Shown shown) {
        var scan = navigator.scan();
        var frames = (ScanFrames) scan.frames();
        var targets = targets(scan.round(Scanning.USUAL));
        point(frames, targets);
        var places = places(frames, targets);
        var pixels = isNew(navigator, shown) ? Optional.of(Pixels.of(navigator.root())) : Optional.<Pixels>empty();
        point(frames, List.of());
        return Stream.of(Scanning.USUAL, Scanning.SLOW)
                .map(how -> new Scan(shown, how, scan.round(how), places, how == Scanning.USUAL ? pixels : Optional.empty()));
    }

    /** As a child finds it that has not pressed yet. */
    Pixels first(Navigator navigator) {
        var scan = navigator.scan();
        var frames = (ScanFrames) scan.frames();
        point(frames, scan.round(Scanning.USUAL).stream().limit(1).flatMap(step -> step.targets().stream()).toList());
        var pixels = Pixels.of(navigator.root());
        point(frames, List.of());
        return pixels;
    }

    private static List<Button> targets(List<Step<Button>> round) {
        return round.stream().flatMap(step -> step.targets().stream()).toList();
    }

    private static void point(ScanFrames frames, List<Button> targets) {
        frames.show(targets);
        frames.applyCss();
        frames.layout();
    }

    private static Map<Button, Bounds> places(ScanFrames frames, List<Button> targets) {
        var places = new LinkedHashMap<Button, Bounds>();
        for (var i = 0; i < targets.size(); i++) {
            var frame = frames.getChildrenUnmodifiable().get(i);
            places.put(targets.get(i), frame.localToScene(frame.getBoundsInLocal()));
        }
        return places;
    }

    /** One picture of each kind of screen, on each ground: the frame is the same everywhere. */
    private boolean isNew(Navigator navigator, Shown shown) {
        return painted.add(shown.place().size() + navigator.root().getStyleClass() + shown.root().getId());
    }
}
