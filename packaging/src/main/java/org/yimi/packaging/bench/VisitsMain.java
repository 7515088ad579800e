package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.robot.Robot;
import org.yimi.kiosk.Main;
import org.yimi.packaging.robot.Eye;
import org.yimi.packaging.robot.KioskWindow;
import org.yimi.packaging.robot.Playground;
import org.yimi.packaging.robot.Surprise;
import org.yimi.packaging.tally.TallyCsv;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kiosk with a robot at its window in one process, watched. Writes what it saw and stays until it is asked to end,
 * so that everything can be delivered.
 */
@Command(name = "visits", mixinStandardHelpOptions = true, description = "Plays visits and watches the kiosk.")
public final class VisitsMain implements Callable<Integer> {
    @Option(names = "--visits", required = true, paramLabel = "N", description = "Measured visits.")
    private int visits = 0;

    @Option(names = "--warm-up", required = true, paramLabel = "N", description = "Visits before them.")
    private int warmUp = 0;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "The same seed plays the same children.")
    private long seed = 0;

    @Option(names = "--tapped", required = true, paramLabel = "FILE", description = "Written: what was tapped, as CSV.")
    private Path tapped = Path.of("");

    @Option(names = "--seen", required = true, paramLabel = "FILE", description = "Written: what was measured, as JSON.")
    private Path seen = Path.of("");

    @Parameters(paramLabel = "ARG", description = "After --: the kiosk's own command line.")
    private List<String> kiosk = List.of();

    private int visiting = 0;

    private VisitsMain() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new VisitsMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try {
            var window = KioskWindow.open(this::runKiosk, Eye.PATIENCE);
            var pointer = Eye.ask("make a robot", Robot::new);
            var watch = Eye.ask("watch the window", () -> TapWatch.on(window.scene()));
            play(new Playground(window, pointer), watch);
        } catch (Surprise e) {
            System.err.println("visits: " + e.getMessage());
            return 1;
        }
        new CountDownLatch(1).await();
        return 0;
    }

    /** An hour of measuring is not lost with the visit that surprises: what was seen until then is written too. */
    private void play(Playground playground, TapWatch watch) throws IOException {
        var warm = playground.play(seed, 1, warmUp, this::progress);
        var before = Footprint.now();
        Eye.ask("forget the warm-up", watch::take);
        var begun = System.nanoTime();
        try {
            var measured = playground.play(seed, warmUp + 1, visits, this::progress);
            TallyCsv.write(tapped, warm.plus(measured));
            write(seen(visits, before, begun, watch, ""));
        } catch (Surprise e) {
            write(seen(visiting - warmUp - 1, before, begun, watch, "visit " + visiting + ": " + e.getMessage()));
            throw e;
        }
    }

    private static Seen seen(int ended, Footprint before, long begun, TapWatch watch, String surprise) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        var taps = Eye.ask("take what was measured", watch::take);
        return new Seen(ended, taps, before, Footprint.now(), seconds, surprise);
    }

    /** The file says that the visits are over, so it appears whole. */
    private void write(Seen all) throws IOException {
        var unfinished = Path.of(seen + ".part");
        JsonMapper.builder().build().writeValue(unfinished.toFile(), all);
        Files.move(unfinished, seen, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void progress(int child) {
        visiting = child;
        System.out.println("visit " + child);
    }

    private void runKiosk() {
        var status = Main.commandLine().execute(kiosk.toArray(String[]::new));
        if (status != 0) throw new Broken("the kiosk ended with status " + status);
    }
}
