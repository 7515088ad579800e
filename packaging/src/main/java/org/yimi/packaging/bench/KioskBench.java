package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench kiosk}: how long a child waits, at the start and after a tap, and what the kiosk holds. */
@Command(
        name = "kiosk",
        mixinStandardHelpOptions = true,
        description = "Starts the kiosk anew, then lets a robot visit it.")
final class KioskBench implements Callable<Integer> {
    private static final int BEAT_SECONDS = 60;

    private final InstantSource clock;

    @Mixin
    private VisitOptions options = new VisitOptions();

    @Option(names = "--visits", paramLabel = "N", description = "Measured visits (${DEFAULT-VALUE}).")
    private int visits = 1000;

    @Option(names = "--warm-up", paramLabel = "N", description = "Visits before them (${DEFAULT-VALUE}).")
    private int warmUp = 200;

    @Option(names = "--starts", paramLabel = "N", description = "Cold starts (${DEFAULT-VALUE}).")
    private int starts = 5;

    @Option(names = "--json", paramLabel = "FILE", description = "The same numbers for programs.")
    private Path json = KioskReport.NOWHERE;

    KioskBench(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var machine = options.machine();
        try (var round = options.round(clock)) {
            var startMs = new ArrayList<Long>();
            for (var i = 0; i < starts; i++) startMs.add(round.programs().startMs());
            var seen = round.visit(warmUp, visits, BEAT_SECONDS);
            var report = new KioskReport(machine, options.window(), startMs, seen);
            report.lines().forEach(System.out::println);
            report.write(json);
            System.out.println(round.compared(seen, warmUp + visits));
        }
        return 0;
    }
}
