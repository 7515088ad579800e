package org.yimi.packaging.tally;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares what the robot tapped with what the office counted since a first count. Exit codes: 0 equal,
 * 1 different or unreadable, 2 wrong usage.
 */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares tapped answers with counted ones, as a table.")
public final class CompareMain implements Callable<Integer> {
    @Option(names = "--tapped", required = true, paramLabel = "FILE", description = "What the robot tapped.")
    private Path tapped = Path.of("");

    @Option(names = "--before", required = true, paramLabel = "FILE", description = "The office's counts at first.")
    private Path before = Path.of("");

    @Option(names = "--after", required = true, paramLabel = "FILE", description = "The office's counts now.")
    private Path after = Path.of("");

    @Option(
            names = "--counted",
            required = true,
            paramLabel = "FILE",
            description = "Written: what was counted in between, in the same columns and order as the tapped file.")
    private Path counted = Path.of("");

    private CompareMain() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CompareMain()).execute(args));
    }

    @Override
    public Integer call() {
        var since = TallyCsv.read(after).minus(TallyCsv.read(before));
        TallyCsv.write(counted, since);
        var comparison = new Comparison(TallyCsv.read(tapped), since);
        comparison.table().forEach(System.out::println);
        System.out.printf(
                "%nsessions tapped %d, counted %d; rows %d, different %d: %s%n",
                comparison.tapped().sessions(),
                since.sessions(),
                comparison.table().size() - 1,
                comparison.differences(),
                comparison.equal() ? "equal" : "NOT EQUAL");
        return comparison.equal() ? 0 : 1;
    }
}
