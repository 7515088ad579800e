package org.yimi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Sets chunks of cells in lines: in as few as the room allows, and where that takes no more of them, each ends with a
 * clause.
 */
final class RubyLines {
    private static final double ROUNDING_PX = 0.01;
    private static final double CLOSE_ENOUGH_PX = 2;

    private final List<List<RubyCell>> chunks;
    private final List<List<RubyCell>> clauses;

    /** @param chunks each stays on one line; an empty one ends the line */
    RubyLines(List<List<RubyCell>> chunks) {
        this.chunks = List.copyOf(chunks);
        clauses = clauses(chunks);
    }

    /**
     * One line as far as it has come.
     *
     * @param width without the spaces at its end, which stand beyond it
     * @param whole with them
     */
    record Line(List<RubyCell> cells, double width, double whole) {
        Line() {
            this(List.of(), 0, 0);
        }

        Line with(List<RubyCell> chunk) {
            var longer = new ArrayList<>(cells);
            longer.addAll(chunk);
            var end = width;
            var all = whole;
            for (var cell : chunk) {
                all += cell.width();
                if (!cell.isSpace()) end = all;
            }
            return new Line(longer, end, all);
        }
    }

    /** Whole clauses; line ends stay. */
    private static List<List<RubyCell>> clauses(List<List<RubyCell>> chunks) {
        var clauses = new ArrayList<List<RubyCell>>();
        var open = false;
        for (var chunk : chunks) {
            if (open && !chunk.isEmpty()) clauses.getLast().addAll(chunk);
            else clauses.add(new ArrayList<>(chunk));
            open = !chunk.isEmpty() && chunk.stream().noneMatch(RubyCell::endsClause);
        }
        return clauses;
    }

    List<Line> in(double room) {
        var fewest = set(chunks, room);
        var whole = set(clauses, room);
        return fits(whole, fewest.size(), room) ? whole : fewest;
    }

    /** The least room in which there are no more lines, nor clauses broken, than in this one. */
    double balanced(double room) {
        var count = set(chunks, room).size();
        if (fits(set(clauses, room), count, room))
            return least(room, width -> fits(set(clauses, width), count, width));
        return least(room, width -> set(chunks, width).size() <= count);
    }

    private double least(double room, DoubleFunction<Boolean> enough) {
        var narrow = Math.min(room, widestChunk());
        var wide = room;
        while (wide - narrow > CLOSE_ENOUGH_PX) {
            var middle = (narrow + wide) / 2;
            if (enough.apply(middle)) wide = middle;
            else narrow = middle;
        }
        return wide;
    }

    /** What does not break takes this much. */
    double widestChunk() {
        return chunks.stream().mapToDouble(chunk -> new Line().with(chunk).width).max().orElse(0);
    }

    private static boolean fits(List<Line> lines, int most, double room) {
        return lines.size() <= most && lines.stream().allMatch(line -> line.width <= room + ROUNDING_PX);
    }

    private static List<Line> set(List<List<RubyCell>> parts, double room) {
        var lines = new ArrayList<Line>();
        var line = new Line();
        for (var part : parts) {
            var longer = line.with(part);
            if (part.isEmpty() || (!line.cells.isEmpty() && longer.width > room + ROUNDING_PX)) {
                lines.add(line);
                line = new Line().with(part);
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }
}
