package org.yimi.packaging.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench soak}: many visits, delivered to a real server; what was tapped must be what is counted. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = "Many visits at a kiosk that delivers to a server; watches growth and compares counts.")
final class Soak implements Callable<Integer> {
    private static final int BEAT_SECONDS = 30;

    private final InstantSource clock;

    @Mixin
    private VisitOptions options = new VisitOptions();

    @Option(names = "--visits", paramLabel = "N", description = "How many (${DEFAULT-VALUE}).")
    private int visits = 10_000;

    @Option(names = "--warm-up", paramLabel = "N", description = "Visits before growth is watched (${DEFAULT-VALUE}).")
    private int warmUp = 200;

    Soak(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var machine = options.machine();
        try (var round = options.round(clock)) {
            var seen = round.visit(warmUp, visits, BEAT_SECONDS);
            new KioskReport(machine, options.window(), List.of(), seen).lines().forEach(System.out::println);
            System.out.println(round.compared(seen, warmUp + visits));
        }
        return 0;
    }
}
