package org.yimi.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.pack.FeedFile;
import org.yimi.content.pinyin.Dictionary;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.KeyFiles.Keys;
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
        description = "tells kiosks what files say, with their next contact: help lines, site settings, replies, wall cards,"
                + " ballots, explainers, a key set, packs; all of it or, where one file is wrong, nothing")
final class Publish implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "YAML with one field or more of those kinds")
    private List<Path> files = List.of();

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
        var folders = files.stream().flatMap(file -> FeedFile.packs(file).stream()).toList();
        try (var database = data.folder().open()) {
            var desk = desk(database, data.folder().keyFiles().read());
            var bodies = new ArrayList<FeedBody>();
            for (var file : files) bodies.addAll(FeedFile.read(file, desk));
            refuseNobody(database, audience);
            if (!folders.isEmpty()) bodies.addAll(new PackPublishing(data.folder(), packs).publish(folders));
            var said = database.write(transaction -> published(database, transaction, audience, bodies));
            said.forEach(terminal::say);
        }
        return Main.OK;
    }

    private FeedFile.Desk desk(Database database, Keys keys) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var dictionary = new Dictionary();
        return new FeedFile.Desk(today, dictionary::syllables, signed -> refuseKeySet(database, keys, signed));
    }

    /** A kiosk must not seal to keys that nobody here has. */
    private static void refuseKeySet(Database database, Keys keys, Bytes signed) {
        var version = KeySet.verified(signed, keys.root()).version();
        if (!signed.equals(keys.signedKeySet()))
            throw new IllegalArgumentException("key set " + version + " is not the one in use here, "
                    + keys.keySet().version() + ": only that can be published, see \"server rotate-keys\"");
        if (version == 1 || database.read(new KeySetNews(database, keys)::isTold))
            throw new IllegalArgumentException("kiosks know key set " + version + " already");
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
            said.add(what + ": " + PublishedSummary.of(body));
        }
        return said;
    }

    private static void refuseNobody(Database database, Audience audience) {
        switch (audience) {
            case Audience.Site(var id) -> database.read(transaction -> new Orgs(database).requireSite(transaction, id));
            case Audience.Kiosk(var id) -> database.read(transaction -> new Kiosks(database).require(transaction, id));
            case Audience.All _, Audience.Unknown _ -> {}
        }
    }
}
