package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult;
import org.yimi.server.ballot.Ballots.Counted;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Districts;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "count-ballot",
        mixinStandardHelpOptions = true,
        description = "counts a ballot that has closed and tells the kiosks how it went; before that nothing is opened")
final class CountBallot implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "ID", description = "the ballot's id, as it was published")
    private String id = "";

    CountBallot(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.folder().open()) {
            return switch (ballots(database, data.folder(), clock).count(id, Audit.MACHINE)) {
                case Counted.Published(var result, var tally) -> {
                    terminal.say("result " + result.edition() + " of " + id + ": " + said(result));
                    if (tally.unreadable() > 0) terminal.say("votes that could not be opened: " + tally.unreadable());
                    yield Main.OK;
                }
                case Counted.NothingNew(var result) -> {
                    terminal.say("too few votes have come since result " + result.edition() + ": it stays");
                    yield Main.OK;
                }
                case Counted.NotClosed(var closes) ->
                    throw new IllegalArgumentException(id + " closes at " + closes + ": until then no vote is opened");
                case Counted.Unknown() -> throw new IllegalArgumentException("no ballot " + id + " was published");
            };
        }
    }

    static Ballots ballots(Database database, DataFolder folder, InstantSource clock) {
        return new Ballots(
                database,
                new Feed(database),
                new Audit(database),
                folder.keyFiles().read().secret(),
                new BallotDisclosure(new Districts(database).require().threshold()),
                clock);
    }

    private static String said(BallotResult result) {
        if (result.lines().isEmpty()) return "too few voted to tell anything";
        return number(result.votes()) + " votes; "
                + result.lines().stream()
                        .map(line -> line.place() + ". " + line.option() + counted(line.count()))
                        .collect(Collectors.joining(", "));
    }

    private static String counted(Count count) {
        return count instanceof Count.Untold ? "" : " " + number(count);
    }

    private static String number(Count count) {
        return switch (count) {
            case Count.Told(var number) -> Long.toString(number);
            case Count.FewerThan(var number) -> "fewer than " + number;
            case Count.Untold() -> "";
        };
    }
}
