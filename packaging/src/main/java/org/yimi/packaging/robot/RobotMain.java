package org.yimi.packaging.robot;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.robot.Robot;
import org.yimi.kiosk.Main;
import org.yimi.packaging.tally.TallyCsv;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the real kiosk in this JVM and plays children at its window. Exit codes: 0 ok, 1 surprise, 2 wrong usage. */
@Command(
        name = "robot",
        mixinStandardHelpOptions = true,
        description = "Plays children at the kiosk's window with real pointer events.",
        usageHelpAutoWidth = true)
public final class RobotMain implements Callable<Integer> {
    private static final Path NOWHERE = Path.of("");

    @Option(names = "--children", paramLabel = "N", description = "How many children (20).")
    private int children = 20;

    @Option(names = "--first", paramLabel = "N", description = "Number of the first child (1).")
    private int first = 1;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed plays the same children (7).")
    private long seed = 7;

    @Option(names = "--tapped", required = true, paramLabel = "FILE", description = "Written: what was tapped, as CSV.")
    private Path tapped = NOWHERE;

    @Option(names = "--journal", paramLabel = "FILE", description = "Lines that outlive a kill.")
    private Path journal = NOWHERE;

    @Option(names = "--screenshots", paramLabel = "DIR", description = "Pictures of each kind of screen.")
    private Path screenshots = NOWHERE;

    @Option(names = "--surprise", paramLabel = "FILE", description = "Picture of the window when something is wrong.")
    private Path surprise = Path.of("packaging", "target", "surprise.png");

    @Option(
            names = "--look-up",
            split = ",",
            paramLabel = "CARD",
            description = "Four pictures, as 苹果,小猫,太阳,钥匙: afterwards a child asks for this card until there is a reply.")
    private List<String> card = List.of();

    @Option(names = "--stay", description = "Leave the kiosk open afterwards.")
    private boolean stay = false;

    @Parameters(paramLabel = "ARG", description = "After --: the kiosk's own command line.")
    private List<String> kiosk = List.of();

    private final CountDownLatch closed = new CountDownLatch(1);

    private RobotMain() {}

    public static void main(String[] args) throws InterruptedException {
        var robot = new RobotMain();
        var status = new CommandLine(robot).execute(args);
        if (status == 0 && robot.stay) robot.closed.await();
        System.exit(status);
    }

    @Override
    public Integer call() {
        try {
            var window = KioskWindow.open(this::runKiosk, Eye.PATIENCE);
            var pointer = Eye.ask("make a robot", Robot::new);
            return play(window, pointer, new Camera(pointer, window.scene()));
        } catch (Surprise e) {
            System.err.println("robot: " + e.getMessage());
            return 1;
        }
    }

    private void runKiosk() {
        var status = Main.commandLine().execute(kiosk.toArray(String[]::new));
        closed.countDown();
        if (status != 0) throw new Surprise("it ended with status " + status);
    }

    private int play(KioskWindow window, Robot pointer, Camera camera) {
        try {
            var lines = journal.equals(NOWHERE) ? Journal.none() : Journal.in(journal);
            var album = screenshots.equals(NOWHERE) ? Album.none() : camera.album(screenshots);
            var last = first + children - 1;
            var playground = new Playground(window, pointer, lines, album);
            var tally = playground.play(seed, first, children, number -> say("child " + number + " of " + last));
            if (!card.isEmpty()) playground.asks(card, told -> say("the card is " + told.id() + ": " + told.words()));
            TallyCsv.write(tapped, tally);
            say("handed over " + tally.sessions() + " of " + children);
            return 0;
        } catch (Surprise e) {
            camera.take(surprise);
            System.err.println("robot: " + e.getMessage() + "; the window then: " + surprise);
            return 1;
        }
    }

    private static void say(String line) {
        System.out.println("robot: " + line);
    }
}
