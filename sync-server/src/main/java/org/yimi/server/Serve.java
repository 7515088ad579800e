package org.yimi.server;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.Invitation;
import org.yimi.content.pack.Library;
import org.yimi.server.api.EnrolmentDesk;
import org.yimi.server.api.FeedDesk;
import org.yimi.server.api.KioskRoutes;
import org.yimi.server.api.PackRoutes;
import org.yimi.server.collector.Collector;
import org.yimi.server.console.BallotDesk;
import org.yimi.server.console.Console;
import org.yimi.server.console.InkDesk;
import org.yimi.server.console.LaneDesk;
import org.yimi.server.console.OfflineDesk;
import org.yimi.server.console.Overview;
import org.yimi.server.console.StickPages;
import org.yimi.server.console.SuggestionDesk;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.Gate;
import org.yimi.server.http.WebServer;
import org.yimi.server.intake.Contents;
import org.yimi.server.intake.Filing;
import org.yimi.server.intake.Intake;
import org.yimi.server.intake.Refusals;
import org.yimi.server.notice.LiveRoutes;
import org.yimi.server.notice.Notices;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Districts;
import org.yimi.server.office.EnrolmentCodes;
import org.yimi.server.office.Enrolments;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.office.Kiosks;
import org.yimi.server.office.Logins;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Disclosure;
import org.yimi.server.results.Tallies;
import org.yimi.server.stick.StickDesk;
import org.yimi.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "serves kiosks and the console until it is stopped")
final class Serve implements Callable<Integer> {
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PacksOption packs = new PacksOption();

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to listen on (default: ${DEFAULT-VALUE})")
    private String host = "";

    @Option(names = "--port", defaultValue = "8080", description = "port; 0 takes a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--public-url", paramLabel = "URL", description = "how kiosks reach this server, if not by host and port")
    private @Nullable String publicUrl;

    @Mixin
    private NoticeOption notice = new NoticeOption();

    @Mixin
    private TlsOption tls = new TlsOption();

    Serve(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var stopping = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var library = packs.read(data.folder());
        var keys = data.folder().keyFiles().read();
        var routes = notice.live(data.folder(), random);
        try (var listening = tls.listening(clock);
                var database = data.folder().open();
                var intake = intake(database, keys, library, clock);
                var server = start(database, keys, library, intake, routes, listening);
                var _ = new NoticeWatch(database, routes, clock).start();
                var _ = new PackWatch(data.folder().packs(), () -> packs.read(data.folder()), library, intake).start()) {
            intake.releaseQuarantined();
            new KeySetNews(database, keys).tell(clock.instant());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopping, stopped), "stop"));
            terminal.say("ready " + listening.scheme() + "://" + host + ":" + server.port());
            stopping.await();
        } finally {
            stopped.countDown();
        }
        return Main.OK;
    }

    static Intake intake(Database database, Keys keys, Library library, InstantSource clock) {
        var epoch = new Districts(database).require().epoch();
        return new Intake(
                database, new Kiosks(database), new Tallies(database), Filing.at(database), keys, epoch, library, clock);
    }

    private WebServer start(
            Database database, Keys keys, Library library, Intake intake, LiveRoutes routes, TlsOption.Listening listening) {
        var district = new Districts(database).require();
        var orgs = new Orgs(database);
        var audit = new Audit(database);
        var url = publicUrl == null ? listening.scheme() + "://" + host + ":" + port : publicUrl;
        if (!Invitation.isAddress(url))
            throw new IllegalArgumentException(
                    "--public-url " + url + " is no address for kiosks: write it as https://office.example:8443");
        listening.warn(url, clock.instant());
        var gate = new Gate(new Logins(database, random), clock, url.startsWith("https:"));
        var filing = Filing.at(database);
        var disclosure = new Disclosure(database, district.threshold());
        var enrolments = new Enrolments(database, orgs, audit, keys, url, clock, random);
        var overview = new Overview(
                district,
                library,
                orgs,
                new Kiosks(database),
                new Refusals(database),
                new EnrolmentCodes(database, orgs),
                disclosure,
                filing.unseen(),
                audit,
                keys.root(),
                url,
                random,
                clock);
        var inkDesk = new InkDesk(district, library, orgs, filing.unseen(), new Contents(database), clock);
        var suggestionDesk = new SuggestionDesk(
                district,
                library,
                orgs,
                filing.suggestions(),
                filing.unseen(),
                new Contents(database),
                clock);
        var laneDesk = new LaneDesk(
                library, orgs, filing.concerns(), new Contents(database), new Notices(database), () -> routes.now().names(), clock);
        var console = new Console(
                district,
                library,
                new Accounts(database),
                audit,
                gate,
                overview,
                inkDesk,
                suggestionDesk,
                laneDesk,
                new BallotDesk(district, CountBallot.ballots(database, data.folder(), clock)),
                disclosure,
                clock);
        var enrolment = new EnrolmentDesk(enrolments);
        var feed = new FeedDesk(
                new Feed(database), new Kiosks(database), keys.secret().feed(), district.epoch());
        var stick = new StickPages(
                new StickDesk(database, intake, keys, district.epoch(), clock), () -> data.folder().packs().archives());
        List<Consumer<RoutesConfig>> groups = List.of(
                new KioskRoutes(intake, enrolment, feed)::register,
                new PackRoutes(data.folder().packs(), new Kiosks(database))::register,
                console::routes,
                new OfflineDesk(enrolments, orgs)::routes,
                stick::routes,
                new Collector()::routes);
        return listening.start(host, port, console.problemPage(), groups);
    }

    /** The machine waits for this: requests under way finish and the database closes first. */
    private static void stop(CountDownLatch stopping, CountDownLatch stopped) {
        stopping.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
