package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.intake.Disputes;
import org.yimi.server.intake.Filing;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Kiosks;
import org.yimi.server.results.Tallies;
import org.yimi.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A copied or rolled-back disk leaves two envelopes under one number; an administrator decides whether both count. */
@Command(
        name = "dispute",
        mixinStandardHelpOptions = true,
        description = "lists numbers under which two different envelopes arrived; with --number decides one")
final class Dispute implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Option(names = "--kiosk", paramLabel = "ID", description = "the kiosk's 16 characters, as the list shows them")
    private String kiosk = "";

    @Option(names = "--number", paramLabel = "N", description = "the number to decide")
    private long number;

    @Option(names = "--count-both", negatable = true, description = "count both envelopes, or only the first (default)")
    private boolean countBoth;

    Dispute(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.folder().open()) {
            var disputes = new Disputes(
                    database,
                    new Kiosks(database),
                    new Tallies(database),
                    Filing.at(database),
                    data.folder().keyFiles().read().secret(),
                    packs.read(data.folder()),
                    clock);
            if (number == 0) list(disputes);
            else decide(database, disputes);
        }
        return Main.OK;
    }

    private void list(Disputes disputes) {
        var open = disputes.open();
        open.forEach(one -> terminal.say("kiosk " + one.kiosk() + " number " + one.number()));
        if (open.isEmpty()) terminal.say("no open disputes");
    }

    private void decide(Database database, Disputes disputes) {
        var id = KioskId.parse(kiosk);
        var counted = disputes.decide(id, number, countBoth);
        var what = "kiosk " + id + " number " + number + (countBoth ? ": both count" : ": the first counts");
        new Audit(database).log(clock.instant(), Audit.MACHINE, "decide dispute", what, true);
        terminal.say(what + ", " + counted + " more counted");
    }
}
