package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.server.office.Audit;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Orgs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "enrol-code", mixinStandardHelpOptions = true, description = "prints a code that enrols one kiosk at a site")
final class EnrolCode implements Callable<Integer> {
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--site", required = true, paramLabel = "ID", description = "the site's number, as add-site printed it")
    private long site;

    EnrolCode(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.folder().open()) {
            var root = RootFingerprint.of(data.folder().keyFiles().read().root());
            var code = new EnrolmentCodes(database, new Orgs(database)).issue(site, root, random, clock.instant());
            new Audit(database).log(clock.instant(), Audit.MACHINE, "issue enrolment code", "site " + site, true);
            terminal.say(code.typed());
        }
        return Main.OK;
    }
}
