package org.yimi.kiosk.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/** Remembers where each corner stood on the first screen of a window; one object for each window. */
final class CornersKeepTheirPlace implements Rule.OfAScreen {
    private static final double TOLERANCE_MM = 1;

    private final Map<String, Bounds> places = new HashMap<>();

    @Override
    public String id() {
        return "U12";
    }

    @Override
    public String says() {
        return "help, hear it, back and stop stand in one place on every screen of every band, within 1 mm";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return Stream.of("help", "hear", "back", "stop").flatMap(id -> shown.all("#" + id).map(corner -> {
            var box = shown.mm(corner);
            var first = places.computeIfAbsent(
                    shown.place().size() + shown.place().language() + id, _ -> box);
            var away = away(box, first);
            return Look.at(id, away <= TOLERANCE_MM, Shown.named(corner) + " stands " + Shown.round(away) + " mm away");
        }));
    }

    private static double away(Bounds one, Bounds other) {
        return Math.max(
                Math.max(Math.abs(one.getMinX() - other.getMinX()), Math.abs(one.getMaxX() - other.getMaxX())),
                Math.max(Math.abs(one.getMinY() - other.getMinY()), Math.abs(one.getMaxY() - other.getMaxY())));
    }
}
