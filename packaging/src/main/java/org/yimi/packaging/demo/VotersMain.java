package org.yimi.packaging.demo;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** Lets simulated children vote at a kiosk that nobody has used yet. Exit codes: 0 ok, 1 refused, 2 wrong usage. */
@Command(
        name = "voters",
        mixinStandardHelpOptions = true,
        description = "Lets simulated children vote, the day before it closed, on a ballot of the demo district: by the kiosk's"
                + " own seal, outbox and network, for the office to count.",
        usageHelpAutoWidth = true)
public final class VotersMain implements Callable<Integer> {
    private static final Path NOWHERE = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The kiosk's data folder, enrolled and never run.")
    private Path data = NOWHERE;

    @Option(names = "--ballot", required = true, paramLabel = "ID", description = "On what is voted; it takes one choice of each.")
    private String ballot = "";

    @Option(names = "--children", paramLabel = "N", description = "How many vote (90).")
    private int children = 90;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed votes the same (7).")
    private long seed = 7;

    private VotersMain() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new VotersMain()).execute(args));
    }

    @Override
    public Integer call() {
        try (var voters = new Voters(data, InstantSource.system(), new SecureRandom())) {
            voters.vote(voters.told(ballot), children, new Random(seed));
            var waiting = voters.deliver();
            System.out.println(children + " children voted on " + ballot + ", " + waiting + " votes wait");
            return waiting == 0 ? 0 : 1;
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
