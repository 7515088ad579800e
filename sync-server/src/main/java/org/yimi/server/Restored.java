package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Districts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "restored",
        mixinStandardHelpOptions = true,
        description = "to be run once after a backup was put back, before serve: kiosks send again what the backup lacks")
final class Restored implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    Restored(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.folder().open()) {
            var epoch = new Districts(database).beginEpoch(clock.instant());
            new Audit(database).log(clock.instant(), Audit.MACHINE, "begin epoch", String.valueOf(epoch), true);
            terminal.say("epoch " + epoch + " begins");
        }
        return Main.OK;
    }
}
