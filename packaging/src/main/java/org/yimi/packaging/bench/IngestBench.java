package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.yimi.content.pack.Library;
import org.yimi.packaging.bench.Load.Outcome;
import org.yimi.packaging.tally.Cell;
import org.yimi.packaging.tally.Comparison;
import org.yimi.packaging.tally.Tally;
import org.yimi.server.office.KeyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench ingest}: how many sessions a second the office verifies, opens, tallies and keeps before the receipt. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Sends sealed sessions to a real server in a closed loop.")
final class IngestBench implements Callable<Integer> {
    private static final double FIRST_GUESS_SINGLE = 300;
    private static final double FIRST_GUESS_BUNDLE = 1500;
    private static final double RESERVE = 1.3;

    /** A compiler needs some ten thousand requests before it leaves the server alone. */
    private static final double WARM_GUESS = 1000;

    private static final int WARM_CLIENTS = 8;

    private final InstantSource clock;

    @Option(names = "--seconds", paramLabel = "N", description = "Each measured run (${DEFAULT-VALUE}).")
    private double seconds = 6;

    @Option(names = "--warm-up", paramLabel = "N", description = "Seconds before each (${DEFAULT-VALUE}).")
    private double warmUp = 3;

    @Option(names = "--first-warm-up", paramLabel = "N", description = "Seconds before all (${DEFAULT-VALUE}).")
    private double firstWarmUp = 25;

    @Option(names = "--clients", split = ",", paramLabel = "N", description = "Kiosks at once (${DEFAULT-VALUE}).")
    private List<Integer> clients = List.of(1, 8, 32);

    @Option(names = "--bundle", split = ",", paramLabel = "N", description = "Envelopes in one (${DEFAULT-VALUE}).")
    private List<Integer> bundles = List.of(1, 100);

    @Option(names = "--folder", required = true, paramLabel = "DIR", description = "Empty; for data and logs.")
    private Path folder = Path.of("");

    @Option(names = "--packs", required = true, paramLabel = "DIR", description = "Holds the pack our-park.")
    private Path packs = Path.of("");

    @Option(names = "--commit", paramLabel = "HASH", description = "What is measured.")
    private String commit = "";

    @Option(names = "--json", paramLabel = "FILE", description = "The same numbers for programs.")
    private Path json = IngestReport.NOWHERE;

    IngestBench(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        // as many connections are kept open as there are kiosks
        System.setProperty("http.maxConnections", "64");
        var machine = Machine.here(commit, IngestReport.LIBRARIES);
        try (var office = Office.open(folder, packs)) {
            var most = clients.stream().mapToInt(Integer::intValue).max().orElseThrow();
            var survey = Library.read(List.of(packs)).survey("our-park", 1).orElseThrow();
            var senders = new Enrolments(office, folder, clock).senders(most, survey);
            System.err.println("bench: warming up");
            new Load(office, senders.subList(0, Math.min(WARM_CLIENTS, most)), 1).run(firstWarmUp, WARM_GUESS);
            var outcomes = new ArrayList<Outcome>();
            for (var envelopes : bundles)
                for (var count : clients) outcomes.add(measured(office, senders.subList(0, count), envelopes));
            var crypto = pureCrypto(office, senders.getFirst());
            var counted = compare(office, senders);
            var report = new IngestReport(machine, outcomes, crypto, counted);
            report.lines().forEach(System.out::println);
            report.write(json);
        }
        return 0;
    }

    private Outcome measured(Office office, List<Sender> senders, int envelopes) {
        var load = new Load(office, senders, envelopes);
        System.err.printf("bench: %d clients, bundles of %d%n", senders.size(), envelopes);
        var guess = envelopes == 1 ? FIRST_GUESS_SINGLE : FIRST_GUESS_BUNDLE;
        var first = load.run(warmUp, guess * RESERVE);
        var second = load.run(warmUp / 2, first.sessionsPerSecond() * RESERVE);
        return load.run(seconds, second.sessionsPerSecond() * RESERVE);
    }

    private static PureCrypto.Cost pureCrypto(Office office, Sender sender) throws IOException, InterruptedException {
        var parcel = sender.prepare(1, 1).getFirst();
        sender.send(parcel);
        return new PureCrypto(new KeyFiles(office.data()).read().secret())
                .measure(parcel.bundle().array(), sender.identity().key().verifyKey());
    }

    /** @throws Broken where the office has counted anything else than what was sent */
    private static long compare(Office office, List<Sender> senders) throws IOException, InterruptedException {
        var sent = new TreeMap<Cell, Long>();
        for (var sender : senders) sender.expected().forEach((cell, count) -> sent.merge(cell, count, Long::sum));
        var comparison = new Comparison(new Tally(sent), office.counted());
        if (!comparison.equal()) {
            comparison.table().forEach(System.err::println);
            throw new Broken("sent and counted differ in " + comparison.differences() + " rows");
        }
        return comparison.counted().sessions();
    }
}
