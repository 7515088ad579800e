package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.RootFingerprint;
import org.yimi.server.office.Audit;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Orgs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "enrol-code",
        mixinStandardHelpOptions = true,
        description = "prints a code that enrols one kiosk at a site, or a known kiosk again")
final class EnrolCode implements Callable<Integer> {
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    private static final class Whom {
        @Option(
                names = "--site",
                required = true,
                paramLabel = "ID",
                description = "a new kiosk at this site; the number that add-site printed")
        private long site;

        @Option(
                names = "--kiosk",
                required = true,
                paramLabel = "ID",
                description = "this kiosk, which was moved to another machine; its 16 characters")
        private String kiosk = "";
    }

    EnrolCode(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.folder().open()) {
            var root = RootFingerprint.of(data.folder().keyFiles().read().root());
            var codes = new EnrolmentCodes(database, new Orgs(database));
            var code = whom.kiosk.isEmpty()
                    ? codes.issue(whom.site, root, random, clock.instant())
                    : codes.issueFor(KioskId.parse(whom.kiosk), root, random, clock.instant());
            var object = whom.kiosk.isEmpty() ? "site " + whom.site : "kiosk " + whom.kiosk;
            new Audit(database).log(clock.instant(), Audit.MACHINE, "issue enrolment code", object, true);
            terminal.say(code.typed());
        }
        return Main.OK;
    }
}
