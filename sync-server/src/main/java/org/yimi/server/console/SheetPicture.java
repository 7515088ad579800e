package org.yimi.server.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;

/**
 * A sheet as SVG has it, in the units of its paper: every stroke through exactly the points that were drawn.
 *
 * @param grid the squares and, dashed, their middles; empty on white paper
 * @param lines later ones above earlier ones
 */
record SheetPicture(List<Rule> grid, List<Line> lines) {
    /** @param look style class: solid or dashed */
    record Rule(String look, int x1, int y1, int x2, int y2) {}

    /**
     * @param pen style class that has its colour
     * @param width in units of the paper
     * @param path moves to the first point and goes straight from each to the next
     */
    record Line(String pen, int width, String path) {}

    static SheetPicture of(Sheet sheet) {
        return new SheetPicture(
                sheet.paper() == Paper.SQUARES ? squares() : List.of(),
                sheet.strokes().stream().map(SheetPicture::line).toList());
    }

    String viewBox() {
        return "0 0 " + Paper.WIDTH + " " + Paper.HEIGHT;
    }

    /** A dot is a line to itself: round ends make it visible. */
    private static Line line(Stroke stroke) {
        var way = stroke.way().size() == 1
                ? List.of(stroke.way().getFirst(), stroke.way().getFirst())
                : stroke.way();
        return new Line(
                "pen-" + stroke.pen().name().toLowerCase(Locale.ROOT),
                stroke.pen().width(),
                way.stream().map(SheetPicture::point).collect(Collectors.joining("L", "M", "")));
    }

    private static String point(Spot spot) {
        return spot.x() + " " + spot.y();
    }

    private static List<Rule> squares() {
        return Stream.concat(rules(Paper.COLUMNS, true), rules(Paper.ROWS, false)).toList();
    }

    /** Between two squares a solid line, through the middle of each a dashed one. */
    private static Stream<Rule> rules(int squares, boolean upright) {
        var side = (upright ? Paper.WIDTH : Paper.HEIGHT) / squares;
        return IntStream.range(1, 2 * squares).mapToObj(half -> {
            var at = half * side / 2;
            var look = half % 2 == 0 ? "solid" : "dashed";
            return upright ? new Rule(look, at, 0, at, Paper.HEIGHT) : new Rule(look, 0, at, Paper.WIDTH, at);
        });
    }
}
