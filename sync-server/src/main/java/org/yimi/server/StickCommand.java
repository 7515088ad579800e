package org.yimi.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Districts;
import org.yimi.server.stick.StickDesk;
import org.yimi.server.stick.StickFiles;
import org.yimi.server.stick.StickVisit;
import org.yimi.server.stick.Took;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "stick",
        mixinStandardHelpOptions = true,
        description = "takes what kiosks wrote onto a USB stick, and writes receipts and news for them; also while serve runs")
final class StickCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Parameters(index = "0", paramLabel = "DIR", description = "the stick's root folder; it has the folder yimi")
    private Path stick = Path.of("");

    StickCommand(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var files = new StickFiles(stick);
        if (!files.isThere())
            throw new IllegalArgumentException("there is no folder yimi in " + stick
                    + ": name the stick's root folder, or make the folder yimi to use a new stick");
        var library = packs.read(data.folder());
        var keys = data.folder().keyFiles().read();
        try (var database = data.folder().open();
                var intake = Serve.intake(database, keys, library, clock)) {
            var epoch = new Districts(database).require().epoch();
            var desk = new StickDesk(database, intake, keys, epoch, clock);
            return carried(new StickVisit(desk, files, Audit.MACHINE, data.folder().packs().archives()));
        }
    }

    private int carried(StickVisit visit) {
        var refused = new ArrayList<Took.Not>();
        try {
            say(visit.read(refused::add));
            for (var not : refused)
                terminal.say("not taken: " + not.file() + ", " + not.code() + " (" + not.why() + "); it stays on the stick");
            terminal.say(visit.write() + " files are new on the stick; it may be pulled out now");
        } catch (IOException e) {
            throw new IllegalArgumentException("the stick was pulled out, is full or cannot be written (" + e.getMessage()
                    + "). What was taken is safe; put it in again and repeat");
        }
        return refused.isEmpty() ? Main.OK : Main.REFUSED;
    }

    private void say(Map<KioskId, StickVisit.Carried> kiosks) {
        if (kiosks.isEmpty()) terminal.say("no bundles to take");
        kiosks.entrySet().stream()
                .map(kiosk -> "kiosk " + kiosk.getKey() + ": " + kiosk.getValue().bundles() + " bundles with "
                        + kiosk.getValue().envelopes() + " envelopes")
                .sorted()
                .forEach(terminal::say);
    }
}
