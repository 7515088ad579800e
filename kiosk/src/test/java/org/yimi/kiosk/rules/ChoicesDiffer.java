package org.yimi.kiosk.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * Compares the pictures of any two answers on a raster, as each kind of eye sees them. Two pictures are distinct where
 * enough of their raster differs clearly; neighbouring squares of a colour test differ by about 10.
 */
record ChoicesDiffer() implements Rule.OfAScreen {
    private static final int RASTER = 24;
    private static final double CLEARLY = 15;
    private static final double LEAST_SHARE = 0.02;

    @Override
    public String id() {
        return "U9";
    }

    @Override
    public String says() {
        return "pictures of two answers differ by 15 (CIE 1976) on 2 % of their area, in normal, protan and deutan vision";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        if (!shown.speaksTheFirstLanguage()) return Stream.of();
        var answers = shown.all(".answer")
                .filter(answer -> !answer.isDisabled() && answer.lookup(".picture") != null)
                .toList();
        return Stream.of(Vision.values()).flatMap(vision -> {
            var seen = answers.stream()
                    .map(answer -> raster(shown.ground(), Shown.px(answer.lookup(".picture")), vision))
                    .toList();
            return IntStream.range(0, answers.size())
                    .boxed()
                    .flatMap(i -> IntStream.range(0, i)
                            .filter(j -> excludeEachOther(answers.get(i), answers.get(j)))
                            .mapToObj(j -> look(answers, seen, i, j, vision)));
        });
    }

    /** Marks of a checklist named ITEM.MARK exclude each other within their item only. */
    private static boolean excludeEachOther(Node one, Node other) {
        return !one.getStyleClass().contains("mark")
                || !other.getStyleClass().contains("mark")
                || item(one).equals(item(other));
    }

    private static String item(Node mark) {
        return String.valueOf(mark.getId()).replaceFirst("\\..*", "");
    }

    private static Look look(List<Node> answers, List<double[][]> seen, int one, int other, Vision vision) {
        var share = differing(seen.get(one), seen.get(other));
        var pair = Shown.named(answers.get(other)) + " and " + Shown.named(answers.get(one));
        return Look.at(
                pair,
                share >= LEAST_SHARE,
                pair + " differ on " + Shown.round(share * 100) + " % of their pictures in " + vision + " vision");
    }

    private static double differing(double[][] one, double[][] other) {
        var count = IntStream.range(0, one.length)
                .filter(i -> Math.hypot(
                                Math.hypot(one[i][0] - other[i][0], one[i][1] - other[i][1]), one[i][2] - other[i][2])
                        >= CLEARLY)
                .count();
        return (double) count / one.length;
    }

    /** The square in the middle of the box, where the picture lies; every field as its CIELAB colour. */
    private static double[][] raster(Pixels ground, Bounds box, Vision vision) {
        var side = Math.min(box.getWidth(), box.getHeight());
        var left = box.getCenterX() - side / 2;
        var top = box.getCenterY() - side / 2;
        return IntStream.range(0, RASTER * RASTER)
                .mapToObj(i -> Colour.lab(vision.of(mean(
                        ground,
                        left + i % RASTER * side / RASTER,
                        top + Math.floorDiv(i, RASTER) * side / RASTER,
                        side / RASTER))))
                .toArray(double[][]::new);
    }

    private static int mean(Pixels ground, double left, double top, double side) {
        int red = 0, green = 0, blue = 0, count = 0;
        for (var y = top; y < top + side; y++)
            for (var x = left; x < left + side; x++, count++) {
                var pixel = ground.at(x, y);
                red += (pixel >> 16) & 255;
                green += (pixel >> 8) & 255;
                blue += pixel & 255;
            }
        return 0xff000000 | ((red / count) << 16) | ((green / count) << 8) | (blue / count);
    }
}
