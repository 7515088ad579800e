package org.yimi.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.FeedBody.NotUnderstood;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.pack.FeedFile;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Denied;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Orgs;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "tells kiosks what a file says, with their next contact: help lines, opening hours, motion")
final class Publish implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "FILE", description = "YAML with help-lines, site-settings, or both")
    private Path file = Path.of("");

    @ArgGroup
    private Only only = new Only();

    Publish(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    /** Without either: all kiosks of the district. */
    static final class Only {
        @Option(names = "--site", paramLabel = "ID", description = "only kiosks of this site")
        private long site;

        @Option(names = "--kiosk", paramLabel = "ID", description = "only this kiosk, by its 16 characters")
        private String kiosk = "";

        Audience audience() {
            if (!kiosk.isEmpty()) return new Audience.Kiosk(KioskId.parse(kiosk));
            return site == 0 ? new Audience.All() : new Audience.Site(site);
        }
    }

    @Override
    public Integer call() {
        var audience = only.audience();
        var bodies = FeedFile.read(file, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        try (var database = data.folder().open()) {
            refuseNobody(database, audience);
            var said = database.write(transaction -> published(database, transaction, audience, bodies));
            said.forEach(terminal::say);
        }
        return Main.OK;
    }

    private List<String> published(
            Database database, Transaction transaction, Audience audience, List<FeedBody> bodies) {
        var now = clock.instant();
        var feed = new Feed(database);
        var audit = new Audit(database);
        var said = new ArrayList<String>();
        for (var body : bodies) {
            var number = feed.publish(transaction, now, audience, body);
            var what = "item " + number + " " + body.kind() + " for " + audience.text();
            audit.log(transaction, now, Audit.MACHINE, "publish", what, true);
            said.add(what + ": " + summary(body));
        }
        return said;
    }

    private static void refuseNobody(Database database, Audience audience) {
        switch (audience) {
            case Audience.Site(var id) -> {
                if (database.read(transaction -> new Orgs(database).site(transaction, id)).isEmpty())
                    throw new Denied(Denied.Code.NO_SUCH_SITE, "there is no site number " + id + ": see the console");
            }
            case Audience.Kiosk(var id) -> {
                if (new Kiosks(database).find(id).isEmpty())
                    throw new IllegalArgumentException("no kiosk " + id + " is enrolled here");
            }
            case Audience.All _, Audience.Unknown _ -> {}
        }
    }

    private static String summary(FeedBody body) {
        return switch (body) {
            case HelpLines(var lines) when lines.isEmpty() -> "none, kiosks show 110 only";
            case HelpLines(var lines) ->
                lines.stream()
                        .map(line -> line.number() + " " + line.name().zh() + " until " + line.expires())
                        .collect(Collectors.joining(", "));
            case SiteSettings(var opening, var motion) ->
                "open on " + (opening.week().isEmpty() ? "every day" : opening.week().size() + " days a week") + ", "
                        + opening.closedOn().size() + " days closed, motion " + (motion ? "on" : "off");
            case StaffList(var members) -> members.size() + " people";
            case NotUnderstood(var kind) -> kind;
        };
    }
}
