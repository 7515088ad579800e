package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;

/** Measured at every pixel that lies behind the words, whatever painted it. */
record WordsStandOut() implements Rule.OfAScreen {
    private static final double LEAST = 4.5;

    @Override
    public String id() {
        return "U9";
    }

    @Override
    public String says() {
        return "words have a contrast of 4.5:1 against all that lies behind them";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.labels().map(label -> {
            var contrast = contrast(shown, label);
            return Look.at(
                    Shown.named(label),
                    contrast >= LEAST,
                    Shown.named(label) + " has a contrast of " + Colour.rounded(contrast) + " at its worst place");
        });
    }

    private static double contrast(Shown shown, Label label) {
        var text = label.lookup(".text");
        if (text == null || !(label.getTextFill() instanceof Color fill)) return 0;
        return Plain.behind(label)
                .map(ground -> Colour.contrast(Colour.over(argb(fill), fill.getOpacity() * opacity(label), ground), ground))
                .orElseGet(() -> least(label, text, fill, shown.ground()));
    }

    private static double least(Label label, Node text, Color fill, Pixels ground) {
        var words = argb(fill);
        var opacity = fill.getOpacity() * opacity(label);
        var box = text.localToScene(text.getBoundsInLocal());
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
