package org.yimi.kiosk.rules;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Compares a chosen card with itself when not chosen, and a tool in hand with itself laid down, by lightness alone: so no
 * colour has to be told from another.
 */
record ChosenIsSeen() implements Rule.OfAScreen {
    private static final List<String> MARKED = List.of("chosen", "held");
    private static final double CONTRAST = 3;
    private static final double LEAST_MM2 = 25;

    @Override
    public String id() {
        return "U9";
    }

    @Override
    public String says() {
        return "a chosen answer, and a tool in hand, differs by a contrast of 3:1 on 25 mm², in normal, protan and deutan vision";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        if (!shown.speaksTheFirstLanguage()) return Stream.of();
        // all chosen cards of a screen wear the same
        return MARKED.stream().flatMap(mark -> shown.all("." + mark).limit(1).map(card -> look(shown, card, mark)));
    }

    private static Look look(Shown shown, Node card, String mark) {
        var window = shown.root().getScene().getRoot();
        var box = Shown.px(card);
        var chosen = Pixels.of(window, box);
        card.getStyleClass().remove(mark);
        layOut(window);
        var unchosen = Pixels.of(window, box);
        card.getStyleClass().add(mark);
        layOut(window);
        var pixel = Math.pow(shown.size().pixelsPerMm(), -2);
        var least = Stream.of(Vision.values())
                .mapToDouble(vision -> differing(chosen, unchosen, vision) * pixel)
                .min()
                .orElseThrow();
        var name = Shown.named(card);
        return Look.at(name, least >= LEAST_MM2, name + " when " + mark + " differs on " + Shown.round(least) + " mm² only");
    }

    private static void layOut(Parent window) {
        window.applyCss();
        window.layout();
    }

    private static long differing(Pixels one, Pixels other, Vision vision) {
        var count = 0L;
        for (var y = 0; y < Math.min(one.height(), other.height()); y++)
            for (var x = 0; x < Math.min(one.width(), other.width()); x++) {
                if (one.at(x, y) == other.at(x, y)) continue;
                if (Colour.contrast(vision.of(one.at(x, y)), vision.of(other.at(x, y))) >= CONTRAST) count++;
            }
        return count;
    }
}
