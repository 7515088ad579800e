package org.yimi.packaging.circle;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.Interview;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.EnrolmentCode;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.Sittings;
import org.yimi.kiosk.delivery.Sync;
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
    private final Sync sync;
    Instant now = Instant.now();

    TestKiosk(Path folder, URI office) {
        var secure = new SecureRandom();
        database = Database.open(folder.resolve("kiosk.db"));
        credentials = new Credentials(folder);
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), () -> now, secure));
        outbox = new Outbox(database, drafts, credentials, () -> now, 30);
        sittings = new Sittings(drafts, outbox, () -> SessionId.random(secure), secure);
        feed = new Feed(database, credentials);
        bulletin = new Bulletin(feed, () -> now);
        sync = new Sync(outbox, feed, bulletin, credentials, new OfficeClient(), BEAT, random);
    }

    /** Enrols a new folder with the office's code. */
    public static TestKiosk enrolled(Path folder, TestServer office) throws Exception {
        return enrolled(folder, office, office.address());
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

    /** What a screen or a USB stick would carry to the office. */
    public Bytes export() {
        return outbox.next().bundle();
    }

    /** Takes a receipt that its scanner read; returns how many envelopes the office has by it. */
    public long takes(Bytes receipt) {
        outbox.apply(receipt);
        return outbox.standing().delivered();
    }

    public KioskId id() {
        return credentials.identity().orElseThrow().kiosk();
    }

    /** One contact with the office; returns the pause before the next. */
    public Duration contact() {
        return sync.contact();
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
