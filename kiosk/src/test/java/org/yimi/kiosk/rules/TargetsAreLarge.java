package org.yimi.kiosk.rules;

import java.util.stream.Stream;

record TargetsAreLarge() implements Rule.OfAScreen {
    private static final double YOUNG_MM = 25;
    private static final double OLDER_MM = 20;
    private static final double ROUNDING_MM = 0.3;

    @Override
    public String id() {
        return "U6";
    }

    @Override
    public String says() {
        return "what can be tapped is 25 mm (A, B) or 20 mm (C to E) and inside the window";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        var least = shown.forYoung() ? YOUNG_MM : OLDER_MM;
        return shown.taps().stream().map(tap -> {
            var box = shown.mm(tap);
            var large = Math.min(box.getWidth(), box.getHeight()) >= least - ROUNDING_MM;
            return Look.at(
                    Shown.named(tap),
                    large && shown.window().contains(box),
                    Shown.named(tap) + (large ? " leaves the window" : " is only " + Shown.measures(box)));
        });
    }
}
