package org.yimi.server.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;

/**
 * Hides small numbers of one row, and with them as many others as it takes. The reader is taken to know what the row
 * adds up to, because where every child answers, it is the number of sessions.
 */
final class Suppression {
    private final int threshold;

    Suppression(int threshold) {
        if (threshold < 5) throw new IllegalArgumentException("the threshold is 5 or higher");
        this.threshold = threshold;
    }

    /**
     * How many children of each band there were. Zeros are hidden too. Because the kiosks' own counts stand on another
     * page, one hidden band never stays the only one.
     */
    List<Cell> column(List<Long> counts) {
        var hidden = new ArrayList<Integer>();
        for (var i = 0; i < counts.size(); i++) if (counts.get(i) < threshold) hidden.add(i);
        if (hidden.size() == 1 && sum(counts, hidden) > 0)
            smallestFirst(counts).stream().findFirst().ifPresent(hidden::add);
        return cells(counts, hidden);
    }

    /** Nothing of the row is shown. */
    List<Cell> nothing(int cells) {
        return Collections.nCopies(cells, new FewerThan(threshold));
    }

    /** Zeros are shown, unless the row is hidden as a whole. */
    List<Cell> row(List<Long> counts) {
        if (sum(counts, IntStream.range(0, counts.size()).boxed().toList()) < threshold) return nothing(counts.size());
        var hidden = new ArrayList<Integer>();
        for (var i = 0; i < counts.size(); i++) if (counts.get(i) > 0 && counts.get(i) < threshold) hidden.add(i);
        for (var next : smallestFirst(counts)) if (givenAway(counts, hidden)) hidden.add(next);
        return givenAway(counts, hidden) ? nothing(counts.size()) : cells(counts, hidden);
    }

    /**
     * A row that counts only some of the children of another row. Both are shown, so what lies between them must not be
     * small either, nor can be worked out.
     *
     * @param whole counts of the other row, none lower than its part
     * @param shown of the other row
     */
    List<Cell> part(List<Long> part, List<Long> whole, List<Cell> shown) {
        if (part.equals(whole)) return shown;
        var rest = IntStream.range(0, part.size())
                .mapToObj(i -> whole.get(i) - part.get(i))
                .toList();
        var all = IntStream.range(0, part.size()).boxed().toList();
        if (sum(part, all) < threshold || small(sum(rest, all))) return nothing(part.size());
        var hidden = new ArrayList<Integer>();
        for (var i : all)
            if (shown.get(i) instanceof FewerThan || small(part.get(i)) || small(rest.get(i))) hidden.add(i);
        for (var next : smallestFirst(part))
            if (!hidden.contains(next) && betweenGivenAway(part, rest, shown, hidden)) hidden.add(next);
        return betweenGivenAway(part, rest, shown, hidden) ? nothing(part.size()) : cells(part, hidden);
    }

    /**
     * A row in which other sums than that of all cells are known, so that a hidden cell could be worked out in more ways
     * than one: all of it is shown, or nothing.
     */
    List<Cell> whole(List<Long> counts) {
        return counts.stream().anyMatch(this::small) ? nothing(counts.size()) : cells(counts, List.of());
    }

    /** As {@link #part} for a row that is shown as a whole or not at all. */
    List<Cell> wholePart(List<Long> part, List<Long> whole) {
        if (part.equals(whole)) return whole(whole);
        var rest = IntStream.range(0, part.size())
                .mapToObj(i -> whole.get(i) - part.get(i))
                .toList();
        var tells = Stream.of(part, whole, rest).flatMap(List::stream).anyMatch(this::small);
        return tells ? nothing(part.size()) : cells(part, List.of());
    }

    private boolean small(long count) {
        return count > 0 && count < threshold;
    }

    /** Where the whole is shown, a hidden part is from 1 to all of it; elsewhere it is anything that the sum leaves. */
    private static boolean betweenGivenAway(List<Long> part, List<Long> rest, List<Cell> shown, List<Integer> hidden) {
        return fixed(part, hidden, i -> shown.get(i) instanceof Shown(var whole) ? new Bounds(1, whole) : Bounds.NONE)
                || fixed(rest, hidden, i -> shown.get(i) instanceof Shown(var whole) ? new Bounds(0, whole - 1) : Bounds.NONE);
    }

    private record Bounds(long least, long most) {
        static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE);
    }

    /** Whether the sum of the hidden cells leaves one of them a single value; a sum of 0 hides nobody. */
    private static boolean fixed(List<Long> counts, List<Integer> hidden, IntFunction<Bounds> bounds) {
        var sum = sum(counts, hidden);
        if (sum == 0) return false;
        var least = hidden.stream().mapToLong(i -> bounds.apply(i).least()).sum();
        var most = hidden.stream().mapToLong(i -> bounds.apply(i).most()).sum();
        return hidden.stream().map(bounds::apply).anyMatch(cell -> {
            var lowest = Math.max(cell.least(), sum - (most - cell.most()));
            var highest = Math.min(cell.most(), sum - (least - cell.least()));
            return lowest >= highest;
        });
    }

    private List<Cell> cells(List<Long> counts, List<Integer> hidden) {
        var cells = new Cell[counts.size()];
        Arrays.setAll(cells, i -> hidden.contains(i) ? new FewerThan(threshold) : new Shown(counts.get(i)));
        return List.of(cells);
    }

    private List<Integer> smallestFirst(List<Long> counts) {
        return IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) >= threshold)
                .sorted(Comparator.comparing(counts::get))
                .toList();
    }

    /** Hidden cells are above 0, so what they add up to gives them away if it is their number, or if there is but one. */
    private static boolean givenAway(List<Long> counts, List<Integer> hidden) {
        return hidden.size() == 1 || (!hidden.isEmpty() && sum(counts, hidden) == hidden.size());
    }

    private static long sum(List<Long> counts, List<Integer> which) {
        return which.stream().mapToLong(counts::get).sum();
    }
}
