package org.yimi.packaging.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yimi.packaging.circle.TestServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The browser's part of {@code bench optical}: three full bundles of a kiosk, read by the collector's page in Chromium and
 * counted by a real server. Stands among the tests, because the driver of Chromium does.
 */
@Command(name = "bench optical", description = "Carries three full bundles from a kiosk by the collector's page to the office.")
final class CollectorBench implements Callable<Integer> {
    private static final List<Integer> LOSSES = List.of(0, 30);
    private static final int BUNDLES = 3;

    @Option(names = "--folder", required = true, paramLabel = "DIR", description = "Empty; for office, kiosk and film.")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "The same seed drops the same frames (${DEFAULT-VALUE}).")
    private long seed = 7;

    @Option(names = "--no-camera", description = "Only frame by frame; not by the clock.")
    private boolean noCamera;

    private CollectorBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CollectorBench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        try (var office = new TestServer(folder).start();
                var kiosk = new FullBundles(folder.resolve("kiosk"), office, BUNDLES, seed)) {
            var paced = new PacedRun(office, kiosk, seed);
            for (var loss : LOSSES) paced.with(loss);
            print(paced.table(), """
                    Frame by frame: the page's own video, worker and receiver take each frame when they are done with the \
                    one before, so this machine's speed counts only under "picture ms". Lost frames are drawn, not shown.""");
            if (noCamera) return CommandLine.ExitCode.OK;
            var timed = new TimedRun(office, kiosk, folder.resolve("film.y4m"), seed);
            for (var loss : LOSSES) timed.with(loss);
            print(timed.table(), """
                    By the clock: a camera of 1280 x 720 points shows the film at its speed; lost frames are a wall. From the \
                    first picture to the third bundle. What this machine's browser misses of them is lost besides.""");
        }
        return CommandLine.ExitCode.OK;
    }

    private static void print(Table table, String what) {
        System.out.println();
        table.lines().forEach(System.out::println);
        System.out.println();
        System.out.println(what + """
                 Preset FAST, 10 fps, V25. Floor: K frames at that speed, and more by the share that is lost. Picture ms: what \
                the worker takes for one, in the middle. Counted: sessions at the office, and in the receipt that the kiosk took.""");
    }
}
