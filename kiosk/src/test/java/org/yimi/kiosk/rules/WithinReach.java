package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import org.yimi.content.survey.AgeBand;

record WithinReach() implements Rule.OfAScreen {
    private static final double LOWEST_MM = 455;
    private static final double HIGHEST_MM = 1015;
    private static final double LOWEST_A_MM = 510;
    private static final double HIGHEST_A_MM = 915;
    private static final double ROUNDING_MM = 0.3;

    @Override
    public String id() {
        return "U7";
    }

    @Override
    public String says() {
        return "controls stand 455 to 1,015 mm above the floor, where band A comes 510 to 915 mm";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        var young = shown.forBand(AgeBand.A);
        var lowest = young ? LOWEST_A_MM : LOWEST_MM;
        var highest = young ? HIGHEST_A_MM : HIGHEST_MM;
        var upperEdge = shown.lowerEdgeMm() + shown.window().getHeight();
        return shown.taps().stream().map(tap -> {
            var box = shown.mm(tap);
            var from = upperEdge - box.getMaxY();
            var to = upperEdge - box.getMinY();
            var reached = from >= lowest - ROUNDING_MM && to <= highest + ROUNDING_MM;
            return Look.at(
                    Shown.named(tap),
                    reached,
                    Shown.named(tap) + " stands " + Shown.round(from) + " to " + Shown.round(to) + " mm above the floor");
        });
    }
}
