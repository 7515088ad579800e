package org.yimi.server;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Kiosks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = "ends a kiosk's enrolment for good: its bundles are kept aside and not receipted")
final class Revoke implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--kiosk", required = true, paramLabel = "ID", description = "the kiosk's 16 characters")
    private String kiosk = "";

    Revoke(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var id = KioskId.parse(kiosk);
        var now = clock.instant();
        try (var database = data.folder().open()) {
            var kiosks = new Kiosks(database);
            database.change(transaction -> {
                kiosks.require(transaction, id);
                kiosks.revoke(transaction, id, LocalDate.ofInstant(now, ZoneId.systemDefault()));
                new Audit(database).log(transaction, now, Audit.MACHINE, "revoke kiosk", id.toString(), true);
            });
        }
        terminal.say("kiosk " + id + " is revoked");
        return Main.OK;
    }
}
