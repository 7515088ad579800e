package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.change;
import static org.yimi.packaging.bench.Figures.decimal;
import static org.yimi.packaging.bench.Figures.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yimi.packaging.bench.TapWatch.Tapped;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code bench kiosk} and {@code soak} say, for people and for programs.
 *
 * @param startMs each cold start; none where they were not measured
 */
record KioskReport(Machine machine, String size, List<Long> startMs, Seen seen) {
    static final Path NOWHERE = Path.of("");

    private static final double KB_PER_MB = 1024;

    KioskReport {
        startMs = List.copyOf(startMs);
    }

    List<String> lines() {
        var lines = new ArrayList<>(times().lines());
        lines.add("");
        lines.addAll(footprint().lines());
        lines.add("");
        lines.add(seen.visits() + " visits in " + decimal(0, seen.seconds()) + " s, " + seen.taps().size()
                + " taps that led to another screen, window " + size + ".");
        lines.addAll(machine.lines());
        return lines;
    }

    void write(Path file) {
        if (file.equals(NOWHERE)) return;
        var mapper = JsonMapper.builder().build();
        var json = mapper.createObjectNode();
        json.putPOJO("machine", machine);
        json.putPOJO("coldStartMs", startMs);
        json.put("visits", seen.visits()).put("seconds", seen.seconds()).put("taps", seen.taps().size());
        put(json.putObject("paintedMs"), painted());
        put(json.putObject("keptMs"), kept());
        json.putPOJO("before", seen.before());
        json.putPOJO("after", seen.after());
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
    }

    private Table times() {
        var table = new Table("ms", "median", "p95", "p99", "worst", "measured");
        if (!startMs.isEmpty())
            times(table, "process started → start screen painted",
                    Latencies.of(startMs.stream().map(ms -> ms * 1_000_000).toList()));
        times(table, "finger lifted → next screen painted", painted());
        times(table, "  of it keeping on the disk, where something is kept", kept());
        return table;
    }

    private static void times(Table table, String what, Latencies times) {
        table.row(
                what,
                decimal(1, times.medianMs()),
                decimal(1, times.percentileMs(95)),
                decimal(1, times.percentileMs(99)),
                decimal(1, times.percentileMs(100)),
                whole(times.count()));
    }

    private Table footprint() {
        var before = seen.before();
        var after = seen.after();
        return new Table("", "after warm-up", "after the visits", "growth")
                .row(megabytes("resident memory, MB", before.residentKb(), after.residentKb()))
                .row(megabytes("living heap, MB", before.heapKb(), after.heapKb()))
                .row(counts("nodes", before.nodes(), after.nodes()))
                .row(counts("threads", before.threads(), after.threads()))
                .row(counts("open files", before.files(), after.files()));
    }

    private static String[] megabytes(String what, long before, long after) {
        return new String[] {
            what, decimal(1, before / KB_PER_MB), decimal(1, after / KB_PER_MB), change(1, (after - before) / KB_PER_MB)
        };
    }

    private static String[] counts(String what, long before, long after) {
        return new String[] {what, whole(before), whole(after), change(after - before)};
    }

    private Latencies painted() {
        return Latencies.of(seen.taps().stream().map(Tapped::paintedNanos).toList());
    }

    private Latencies kept() {
        return Latencies.of(
                seen.taps().stream().map(Tapped::keptNanos).filter(nanos -> nanos > 0).toList());
    }

    private static void put(ObjectNode json, Latencies times) {
        json.put("median", times.medianMs())
                .put("p95", times.percentileMs(95))
                .put("p99", times.percentileMs(99))
                .put("worst", times.percentileMs(100))
                .put("measured", times.count());
    }
}
