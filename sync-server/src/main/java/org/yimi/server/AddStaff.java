package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.ScanCode;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.SiteStaff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "add-staff",
        mixinStandardHelpOptions = true,
        description = "lets one more person open staff mode at a site; prints number, PIN and badge, once")
final class AddStaff implements Callable<Integer> {
    private static final int BADGE_BYTES = 16;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private SiteOption site = new SiteOption();

    AddStaff(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pin = PinHash.randomPin(random);
        // before the transaction: it is slow, and the server may be writing
        var hash = PinHash.of(pin, random);
        var badge = badge();
        try (var database = data.folder().open()) {
            var number = database.write(transaction -> {
                var staff = new SiteStaff(database);
                var given = staff.add(transaction, site.id(), hash, Hash.of(badge.array()));
                var everybody = staff.at(transaction, site.id());
                new Feed(database).publish(transaction, clock.instant(), new Audience.Site(site.id()), everybody);
                var whom = "site " + site.id() + " number " + given;
                new Audit(database).log(transaction, clock.instant(), Audit.MACHINE, "add staff", whom, true);
                return given;
            });
            terminal.say("number " + number);
            terminal.say("PIN " + pin);
            terminal.say("badge " + ScanCode.BADGE.write(badge));
        }
        return Main.OK;
    }

    private Bytes badge() {
        var bytes = new byte[BADGE_BYTES];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }
}
