package org.yimi.packaging.demo;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.FeedAnswer;
import org.yimi.kiosk.delivery.Identity;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.Sync;
import org.yimi.kiosk.delivery.Votes;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** Children at a kiosk without its window. Its clock stands at the day before a ballot closed while they vote. */
final class Voters implements AutoCloseable {
    private static final int KEEP_RUNNING_DAYS = 30;
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Database database;
    private final Credentials credentials;
    private final Identity identity;
    private final OfficeClient office = new OfficeClient();
    private final InstantSource clock;
    private final SecureRandom random;

    /** @throws IllegalStateException where the kiosk is not enrolled */
    Voters(Path data, InstantSource clock, SecureRandom random) {
        this.credentials = new Credentials(data);
        this.identity = credentials.identity().orElseThrow(() -> new IllegalStateException("the kiosk is not enrolled"));
        this.database = Database.open(data.resolve("kiosk.db"));
        this.clock = clock;
        this.random = random;
    }

    /**
     * A ballot as the office tells it. Nothing of it is kept: a kiosk that has heard the office's time lets nobody vote
     * any more on what has closed.
     */
    Ballot told(String id) {
        if (!(office.feed(identity, FeedCursor.START) instanceof FeedAnswer.Handed(var page)))
            throw new IllegalStateException("the office does not answer");
        var keySet = credentials.keySet(identity);
        return page.items().stream()
                .map(item -> FeedItem.verified(item, keySet))
                .map(item -> FeedBody.of(item.kind(), item.body()))
                .filter(body -> body instanceof Ballot ballot && ballot.id().equals(id))
                .map(Ballot.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the office tells of no ballot " + id));
    }

    /** Each child likes what stands further up a little better. */
    void vote(Ballot ballot, int children, Random taste) {
        var before = ballot.closes().minusDays(1).atZone(ZoneId.systemDefault()).toInstant();
        var votes = new Votes(database, outbox(() -> before), credentials, () -> SessionId.random(random));
        var options = ballot.options();
        for (var child = 0; child < children; child++) {
            var choice = Math.min(taste.nextInt(options.size() + 1), taste.nextInt(options.size()));
            var cast = votes.cast(ballot, List.of(options.get(choice).id()), List.of());
            if (cast != Votes.Cast.TAKEN) throw new IllegalStateException("the kiosk takes no vote: " + cast);
        }
    }

    /** One contact; returns how many envelopes still wait. */
    long deliver() {
        var outbox = outbox(clock);
        var feed = new Feed(database, credentials);
        new Sync(outbox, feed, new Bulletin(feed, clock), credentials, office, BEAT, random).contact();
        return outbox.standing().waiting();
    }

    private Outbox outbox(InstantSource time) {
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), time, random));
        return new Outbox(database, drafts, credentials, time, KEEP_RUNNING_DAYS);
    }

    @Override
    public void close() {
        database.close();
    }
}
