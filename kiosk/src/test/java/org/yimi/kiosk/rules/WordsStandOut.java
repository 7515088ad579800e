package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/** Measured at every pixel that lies behind the words, whatever painted it. */
record WordsStandOut() implements Rule.OfAScreen {
    private static final double LEAST = 4.5;
    private static final double LEAST_ASKED_FOR = 7;

    @Override
    public String id() {
        return "U9";
    }

    @Override
    public String says() {
        return "words have a contrast of 4.5:1 against all that lies behind them, and 7:1 where a child asked for it";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        var least = shown.hasHighContrast() ? LEAST_ASKED_FOR : LEAST;
        return shown.words().map(said -> {
            var contrast = said.colours().stream()
                    .mapToDouble(colour -> contrast(shown, said, colour))
                    .min()
                    .orElse(0);
            return Look.at(
                    said.toString(),
                    contrast >= least,
                    said + " has a contrast of " + Colour.rounded(contrast) + " at its worst place");
        });
    }

    private static double contrast(Shown shown, Said said, Color colour) {
        var opacity = colour.getOpacity() * opacity(said.node());
        return Plain.behind(said)
                .map(ground -> Colour.contrast(Colour.over(argb(colour), opacity, ground), ground))
                .orElseGet(() -> said.boxes()
                        .mapToDouble(box -> least(box, argb(colour), opacity, shown.ground()))
                        .min()
                        .orElse(0));
    }

    private static double least(Bounds box, int words, double opacity, Pixels ground) {
        var least = 21.0;
        var before = 0;
        for (var y = box.getMinY(); y < box.getMaxY(); y++)
            for (var x = box.getMinX(); x < box.getMaxX(); x++) {
                var behind = ground.at(x, y);
                if (behind == before) continue;
                before = behind;
                least = Math.min(least, Colour.contrast(Colour.over(words, opacity, behind), behind));
            }
        return least;
    }

    static int argb(Color color) {
        return 0xff000000
                | ((int) Math.round(color.getRed() * 255) << 16)
                | ((int) Math.round(color.getGreen() * 255) << 8)
                | (int) Math.round(color.getBlue() * 255);
    }

    private static double opacity(Node node) {
        var opacity = 1.0;
        for (var at = node; at != null; at = at.getParent()) opacity *= at.getOpacity();
        return opacity;
    }
}
