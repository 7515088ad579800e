package org.yimi.kiosk.rules;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * A control is found by its edge: walking in from outside, on each of its sides, a colour of 3:1 must come soon. A
 * smaller shape needs that colour anywhere within it.
 */
record ShapesStandOut() implements Rule.OfAScreen {
    private static final double LEAST = 3;
    private static final double OUTSIDE_MM = 1.2;
    private static final double NEAR_MM = 0.5;
    private static final double EDGE_MM = 1.6;
    private static final double[] ALONG_A_SIDE = {0.3, 0.5, 0.7};

    @Override
    public String id() {
        return "U9";
    }

    @Override
    public String says() {
        return "edges of controls, dots, badges and ticks have a contrast of 3:1 against what is around them";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        if (!shown.speaksTheFirstLanguage()) return Stream.of();
        var edges = shown.taps().stream().map(tap -> look(tap, edge(shown, Shown.px(tap))));
        var shapes = Stream.of(".dot", ".badge", ".tick")
                .flatMap(shown::all)
                .map(shape -> look(shape, shape(shown, Shown.px(shape))));
        return Stream.concat(edges, shapes);
    }

    private static Look look(Node node, double contrast) {
        var name = Shown.named(node);
        return Look.at(name, contrast >= LEAST, name + " has a contrast of " + Colour.rounded(contrast) + " to its ground");
    }

    private static double edge(Shown shown, Bounds box) {
        return DoubleStream.of(ALONG_A_SIDE)
                .map(part -> {
                    var x = box.getMinX() + box.getWidth() * part;
                    var y = box.getMinY() + box.getHeight() * part;
                    return Stream.of(
                                    walkIn(shown, d -> x, d -> box.getMinY() + d),
                                    walkIn(shown, d -> x, d -> box.getMaxY() - d),
                                    walkIn(shown, d -> box.getMinX() + d, d -> y),
                                    walkIn(shown, d -> box.getMaxX() - d, d -> y))
                            .min(Double::compare)
                            .orElseThrow();
                })
                .min()
                .orElseThrow();
    }

    private static double walkIn(Shown shown, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        var start = -shown.size().px(OUTSIDE_MM);
        var outside = shown.ground().at(x.applyAsDouble(start), y.applyAsDouble(start));
        var most = 1.0;
        for (var d = -1.0; d <= shown.size().px(EDGE_MM); d += 0.5)
            most = Math.max(
                    most, Colour.contrast(outside, shown.ground().at(x.applyAsDouble(d), y.applyAsDouble(d))));
        return most;
    }

    private static double shape(Shown shown, Bounds box) {
        var away = shown.size().px(NEAR_MM);
        return Stream.of(
                        shown.ground().at(box.getMinX() - away, box.getCenterY()),
                        shown.ground().at(box.getMaxX() + away, box.getCenterY()),
                        shown.ground().at(box.getCenterX(), box.getMinY() - away),
                        shown.ground().at(box.getCenterX(), box.getMaxY() + away))
                .mapToDouble(outside -> most(shown.ground(), box, outside))
                .min()
                .orElseThrow();
    }

    private static double most(Pixels ground, Bounds box, int outside) {
        var most = 1.0;
        for (var y = box.getMinY(); y < box.getMaxY(); y++)
            for (var x = box.getMinX(); x < box.getMaxX(); x++)
                most = Math.max(most, Colour.contrast(outside, ground.at(x, y)));
        return most;
    }
}
