package org.yimi.server;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.Audience;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.SiteStaff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "remove-staff",
        mixinStandardHelpOptions = true,
        description = "closes staff mode at a site to one person, by number; kiosks learn of it with their next contact")
final class RemoveStaff implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private SiteOption site = new SiteOption();

    @Option(names = "--number", required = true, paramLabel = "NUMBER", description = "as add-staff printed it")
    private String number = "";

    RemoveStaff(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var database = data.folder().open()) {
            database.change(transaction -> {
                var now = clock.instant();
                var staff = new SiteStaff(database);
                staff.remove(transaction, site.id(), number, LocalDate.ofInstant(now, ZoneId.systemDefault()));
                var everybody = staff.at(transaction, site.id());
                new Feed(database).publish(transaction, now, new Audience.Site(site.id()), everybody);
                var whom = "site " + site.id() + " number " + number;
                new Audit(database).log(transaction, now, Audit.MACHINE, "remove staff", whom, true);
            });
            terminal.say("removed " + number);
        }
        return Main.OK;
    }
}
