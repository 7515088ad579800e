package org.yimi.kiosk.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

record TargetsStandApart() implements Rule.OfAScreen {
    private static final double GAP_MM = 5;
    private static final double ROUNDING_MM = 0.3;

    @Override
    public String id() {
        return "U6";
    }

    @Override
    public String says() {
        return "5 mm lie between any two things that can be tapped";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        var taps = shown.taps();
        return IntStream.range(0, taps.size())
                .boxed()
                .flatMap(i -> taps.subList(0, i).stream().map(other -> {
                    var pair = Shown.named(other) + " and " + Shown.named(taps.get(i));
                    var gap = gap(shown.mm(taps.get(i)), shown.mm(other));
                    return Look.at(pair, gap >= GAP_MM - ROUNDING_MM, pair + " are " + Shown.round(gap) + " mm apart");
                }));
    }

    private static double gap(Bounds one, Bounds other) {
        var across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        var down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.max(across, down);
    }
}
