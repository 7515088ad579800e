package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yimi.packaging.tally.Comparison;
import org.yimi.packaging.tally.TallyCsv;
import tools.jackson.databind.json.JsonMapper;

/** One server, one kiosk, one robot. */
final class Round implements AutoCloseable {
    private static final Duration DELIVERED_WITHIN = Duration.ofMinutes(10);
    private static final Duration SAYS_SO_EVERY = Duration.ofSeconds(30);

    private final Office office;
    private final KioskPrograms programs;
    private final Path tapped;
    private final Path seen;
    private final Path log;
    private final long seed;
    private @Nullable Process kiosk;

    Round(Office office, KioskPrograms programs, Path folder, long seed) {
        this.office = office;
        this.programs = programs;
        this.tapped = folder.resolve("tapped.csv");
        this.seen = folder.resolve("seen.json");
        this.log = folder.resolve("visits.log");
        this.seed = seed;
    }

    KioskPrograms programs() {
        return programs;
    }

    /** Plays; after visits that came to their end the kiosk stays open and goes on delivering. */
    Seen visit(int warmUp, int visits, int beatSeconds) throws IOException, InterruptedException {
        var process = programs.visits(warmUp, visits, seed, beatSeconds, tapped, seen);
        kiosk = process;
        var saidAt = System.nanoTime();
        while (!Files.exists(seen)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS))
                throw new Broken("the kiosk ended early: " + Files.readString(log));
            if (System.nanoTime() - saidAt < SAYS_SO_EVERY.toNanos()) continue;
            saidAt = System.nanoTime();
            System.err.printf("bench: %s of %d%n", lastLine(), warmUp + visits);
        }
        return JsonMapper.builder().build().readValue(seen.toFile(), Seen.class);
    }

    /**
     * Waits until everything is delivered and compares.
     *
     * @return what came of it, as a sentence
     * @throws Broken where the visits ended early, or the office has counted anything else than what was tapped
     */
    String compared(Seen played, int visits) throws IOException, InterruptedException {
        if (played.early()) throw new Broken("the visits ended early, at " + played.surprise());
        var deadline = System.nanoTime() + DELIVERED_WITHIN.toNanos();
        while (programs.waiting() > 0) {
            if (System.nanoTime() > deadline) throw new Broken("the kiosk does not deliver; see " + log);
            TimeUnit.SECONDS.sleep(2);
        }
        var comparison = new Comparison(TallyCsv.read(tapped), office.counted());
        if (!comparison.equal()) {
            comparison.table().forEach(System.err::println);
            throw new Broken("tapped and counted differ in " + comparison.differences() + " rows");
        }
        return "Tapped = counted, cell by cell: " + comparison.counted().sessions() + " sessions of " + visits + " visits.";
    }

    @Override
    public void close() {
        if (kiosk != null) Office.end(kiosk);
        office.close();
    }

    private String lastLine() throws IOException {
        return Files.readString(log)
                .lines()
                .filter(line -> line.startsWith("visit "))
                .reduce((_, last) -> last)
                .orElse("visit 0");
    }
}
