package org.yimi.packaging.circle;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.pack.Library;
import org.yimi.content.safety.Screening;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Mark;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackFetch;
import org.yimi.kiosk.delivery.PackShelf;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.delivery.Screener;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.delivery.Sync;
import org.yimi.kiosk.network.Authority;
import org.yimi.kiosk.network.Network;
import org.yimi.kiosk.network.Proxies;
import org.yimi.kiosk.stick.Carrier;
import org.yimi.kiosk.stick.Step;
import org.yimi.kiosk.stick.Sticks;
import org.yimi.kiosk.stick.Trip;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;
import org.yimi.kiosk.visit.Unfinished;

/** The kiosk without its window: real files, real HTTP, and a clock that the test moves. */
public final class TestKiosk implements AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Database database;
    private final Sittings sittings;
    private final RandomGenerator random = new Random(1);
    final Credentials credentials;
    final Outbox outbox;
    final Feed feed;
    final Bulletin bulletin;
    final PackShelf shelf;
    final Library library;
    private final PackFetch packs;
    final AtomicLong nanos = new AtomicLong();
    private final Sync sync;
    private final Carrier carrier;
    Instant now = Instant.now();

    /** A folder that is enrolled. */
    public TestKiosk(Path folder, URI office) {
        var secure = new SecureRandom();
        database = Database.open(folder.resolve("kiosk.db"));
        credentials = new Credentials(folder);
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), () -> now, secure));
        outbox = new Outbox(database, drafts, credentials, () -> now, 30);
        sittings = new Sittings(
                drafts,
                outbox,
                () -> SessionId.random(secure),
                secure,
                new Screener(Screening::own),
                new Mark(database, folder.resolve("duty-key"), secure, System::nanoTime));
        feed = new Feed(database, credentials);
        bulletin = new Bulletin(feed, () -> now);
        var client = new OfficeClient(new Network(folder.resolve(Authority.FILE), Proxies.NONE));
        shelf = new PackShelf(folder.resolve("packs"), credentials, feed, 0);
        library = shelf.open(Library.read(List.of(DemoPacks.FOLDER)));
        packs = new PackFetch(shelf, credentials, client, nanos::get, random);
        sync = new Sync(outbox, feed, bulletin, credentials, client, BEAT, random);
        carrier = new Carrier(Sticks.in(folder.resolve("media")), outbox, feed, bulletin, credentials, shelf);
    }

    /** Enrols a new folder with the office's code. */
    public static TestKiosk enrolled(Path folder, TestServer office) throws Exception {
        return enrolled(folder, office, office.address());
    }

    /** The same, where so many children of band C have answered about the park. */
    public static TestKiosk visited(Path folder, TestServer office, int children) throws Exception {
        var kiosk = enrolled(folder, office);
        kiosk.serve(DemoPacks.park(), AgeBand.C, children);
        return kiosk;
    }

    /** @param by the address by which it reaches the office */
    static TestKiosk enrolled(Path folder, TestServer office, URI by) throws Exception {
        Files.createDirectories(folder);
        new Enroller(new Credentials(folder), Hash.of(new byte[0]), new SecureRandom())
                .enrol(by, EnrolmentCode.parse(office.enrolmentCode()));
        return new TestKiosk(folder, by);
    }

    /** One child answers at random and hands over. */
    public void serve(Survey survey, AgeBand band) {
        var interview = Interview.of(survey, band);
        for (var due = interview.next(); due.isPresent(); due = interview.next()) {
            interview = interview.with(anyAnswer(due.get()));
            sittings.keep(new Unfinished.Answers(interview));
        }
        sittings.handOver(interview, Set.of(), false);
    }

    public void serve(Survey survey, AgeBand band, int children) {
        for (var child = 0; child < children; child++) serve(survey, band);
    }

    /** One child hands an idea over, and gets its card. */
    IdeaCard suggests() {
        var idea = Idea.of(library.vocabulary().orElseThrow());
        while (idea.due().isPresent()) {
            var part = idea.due().get();
            idea = idea.with(part, idea.options(part).getFirst().id());
        }
        return sittings.handOver(AgeBand.C, idea, false).orElseThrow();
    }

    /** One child hands over what was answered. */
    public void handOver(Interview interview) {
        sittings.handOver(interview, Set.of(), false);
    }

    /** @param most bundles at once, oldest envelopes first */
    public List<Bytes> carried(int most) {
        return outbox.carried(most).bundles();
    }

    /** What a screen or a USB stick would carry to the office. */
    public Bytes export() {
        return outbox.carried(1).bundles().getFirst();
    }

    /** What staff do with a stick; {@code onStep} after each file. */
    public Trip carry(Path stick, Consumer<Step> onStep) {
        return carrier.carry(stick, onStep);
    }

    /** Takes a receipt that its scanner read; returns how many envelopes the office has by it. */
    public long takes(Bytes receipt) {
        outbox.apply(receipt);
        return outbox.standing().delivered();
    }

    public Credentials credentials() {
        return credentials;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    public KioskId id() {
        return credentials.identity().orElseThrow().kiosk();
    }

    /** What became of the last contact. */
    Reached reached() {
        return sync.reached();
    }

    /** One contact with the office; returns the pause before the next. */
    public Duration contact() {
        return sync.contact();
    }

    /** Fetches packs as far as it comes; returns the pause before the next try. */
    Duration fetch() {
        return packs.fetch();
    }

    /** Sets the clock right, which stood still since the kiosk was made or last moved. */
    public void setClock() {
        now = Instant.now();
    }

    /** Starts that many new days; returns how many envelopes were deleted. */
    public int runsForDays(int days) {
        var deleted = 0;
        for (var day = 0; day < days; day++) {
            now = now.plus(Duration.ofDays(1));
            deleted += outbox.dayBegins();
        }
        return deleted;
    }

    @Override
    public void close() {
        database.close();
    }

    private Answer anyAnswer(Question question) {
        return switch (random.nextInt(7)) {
            case 0 -> new Answer.DoesNotKnow();
            case 1 -> new Answer.RatherNot();
            default -> {
                var all = EveryAnswer.to(question);
                yield all.get(random.nextInt(all.size()));
            }
        };
    }
}
