package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.decimal;
import static org.yimi.packaging.bench.Figures.whole;

import java.util.Arrays;
import java.util.List;

/** How long each of many things took, exactly: nothing is put into buckets. */
final class Latencies {
    private static final int DIGITS = 2;
    private static final double NANOS_PER_MS = 1_000_000.0;

    private final long[] sortedNanos;

    private Latencies(long[] sortedNanos) {
        this.sortedNanos = sortedNanos;
    }

    static Latencies of(List<Long> nanos) {
        return new Latencies(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    static Latencies of(long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** What a table says of them in milliseconds: median, p95, p99, worst, and how many there are. */
    String[] row(String what) {
        return new String[] {
            what,
            decimal(DIGITS, medianMs()),
            decimal(DIGITS, percentileMs(95)),
            decimal(DIGITS, percentileMs(99)),
            decimal(DIGITS, percentileMs(100)),
            whole(count())
        };
    }

    int count() {
        return sortedNanos.length;
    }

    double medianMs() {
        return percentileMs(50);
    }

    /**
     * The least value that so many percent of all are not above (nearest rank).
     *
     * @param percent above 0, up to 100
     * @return milliseconds; 0 where nothing was measured
     */
    double percentileMs(double percent) {
        if (percent <= 0 || percent > 100) throw new IllegalArgumentException("percentile " + percent);
        if (sortedNanos.length == 0) return 0;
        var rank = (int) Math.ceil(percent / 100 * sortedNanos.length);
        return sortedNanos[Math.max(1, rank) - 1] / NANOS_PER_MS;
    }
}
