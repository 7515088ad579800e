package org.yimi.packaging.tally;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each cell occurred; cells of count 0 are not there. A count below 0 is a difference. */
public record Tally(SortedMap<Cell, Long> counts) {
    public Tally {
        var kept = new TreeMap<Cell, Long>(counts);
        kept.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableSortedMap(kept);
    }

    public static Tally none() {
        return new Tally(new TreeMap<>());
    }

    /** Each cell once for each time it stands in the list. */
    public static Tally of(List<Cell> cells) {
        var counts = new TreeMap<Cell, Long>();
        cells.forEach(cell -> counts.merge(cell, 1L, Long::sum));
        return new Tally(counts);
    }

    public Tally plus(Tally other) {
        return merged(other, 1);
    }

    public Tally minus(Tally other) {
        return merged(other, -1);
    }

    public long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** Whole sessions, over all surveys and bands. */
    public long sessions() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().countsSessions())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Tally merged(Tally other, int sign) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((cell, count) -> sum.merge(cell, sign * count, Long::sum));
        return new Tally(sum);
    }
}
