package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.yimi.server.notice.Notices;
import org.yimi.server.notice.Outcome;
import org.yimi.server.office.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description = "looks at who is told of the safeguarding lane, a line for each route; with --test sends everybody a"
                + " test and says what became of it")
final class NoticeCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private NoticeOption notice = new NoticeOption();

    @Option(names = "--test", description = "sends a test by every route, to officers and to those further up")
    private boolean test;

    NoticeCommand(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var routes = notice.routes(data.folder(), random);
        if (routes.names().isEmpty())
            throw new IllegalArgumentException("nobody is told of the safeguarding lane: write notice.yaml into the data folder");
        if (!test) {
            for (var name : routes.names()) terminal.say("ok " + name);
            return Main.OK;
        }
        try (var database = data.folder().open()) {
            var now = clock.instant();
            var outcomes = routes.test(now);
            database.change(transaction -> {
                new Notices(database).tested(transaction, outcomes, now);
                outcomes.forEach((route, outcome) -> new Audit(database)
                        .log(transaction, now, Audit.MACHINE, "test notice", route, outcome == Outcome.SENT));
            });
            outcomes.forEach((route, outcome) -> terminal.say(route + " " + outcome.code()));
            return outcomes.values().stream().allMatch(outcome -> outcome == Outcome.SENT) ? Main.OK : Main.REFUSED;
        }
    }
}
