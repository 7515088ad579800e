package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SyncReply;

/**
 * Contacts the office on a beat, whether or not anything waits, so that the moment of contact says nothing about a
 * child. One platform thread; the kiosk works the same without it.
 */
public final class Sync implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Sync.class);

    /** Codes that speak of this kiosk and not of what one bundle went through on its way. */
    private static final Set<String> OF_THE_KIOSK = Set.of("revoked", "unknown-kiosk", "bad-signature");

    /** Whoever enrols it wants to see that it works. */
    private static final Duration UNTIL_ENROLLED = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Feed feed;
    private final Bulletin bulletin;
    private final Credentials credentials;
    private final OfficeClient office;
    private final Pause pause;
    private volatile Reached reached = Reached.NOT_TRIED;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("sync").unstarted(this::run);

    /** @param beat between two contacts; jittered by 20 % */
    public Sync(
            Outbox outbox,
            Feed feed,
            Bulletin bulletin,
            Credentials credentials,
            OfficeClient office,
            Duration beat,
            RandomGenerator random) {
        this.outbox = outbox;
        this.feed = feed;
        this.bulletin = bulletin;
        this.credentials = credentials;
        this.office = office;
        this.pause = new Pause(beat, random);
    }

    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
    }

    /** What became of the last contact. Any thread. */
    public Reached reached() {
        return reached;
    }

    private void run() {
        if (closing.getCount() == 0) return;
        try {
            while (!closing.await(contact().toMillis(), TimeUnit.MILLISECONDS)) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One contact; returns how long to wait before the next. */
    public Duration contact() {
        try {
            var identity = credentials.identity();
            if (identity.isEmpty()) return UNTIL_ENROLLED;
            outbox.dayBegins();
            var more = true;
            while (more && closing.getCount() > 0) {
                var outgoing = outbox.next();
                switch (office.send(identity.get().server(), outgoing.bundle())) {
                    case Upload.Accepted(var reply) -> {
                        reached = Reached.YES;
                        outbox.refused("");
                        taken(outgoing, reply);
                        more = !outgoing.numbers().isEmpty() && outbox.freshlyWaiting() > 0;
                    }
                    case Upload.Rejected(var code) -> {
                        log.warn("the office refuses bundles: {}", code);
                        reached = Reached.REFUSED;
                        if (OF_THE_KIOSK.contains(code)) outbox.refused(code);
                        outbox.answered(outgoing);
                        return pause.afterFailure();
                    }
                    case Upload.Unreachable(var why) -> {
                        log.debug("no contact: {}", why);
                        reached = Reached.NO;
                        return pause.afterFailure();
                    }
                }
            }
            listen(identity.get());
            return pause.afterSuccess();
        } catch (RuntimeException e) {
            log.error("contact failed", e);
            return pause.afterFailure();
        }
    }

    /** What the district has to say. Whatever becomes of it, bundles go on as before. */
    private void listen(Identity identity) {
        var more = true;
        while (more && closing.getCount() > 0)
            more = switch (office.feed(identity, feed.cursor())) {
                case FeedAnswer.Handed(var page) -> feed.take(identity, page.items());
                case FeedAnswer.Rejected(var code) -> {
                    log.warn("the office does not hand out its feed: {}", code);
                    yield false;
                }
                case FeedAnswer.Unreachable(var why) -> {
                    log.debug("no feed: {}", why);
                    yield false;
                }
            };
        bulletin.refresh();
    }

    private void taken(Outbox.Outgoing outgoing, SyncReply reply) {
        var identity = credentials.identity().orElseThrow();
        if (reply.keySet().length() > 0 && credentials.offer(identity, reply.keySet()))
            log.info("took key set {}", credentials.keySet(identity).version());
        outbox.answered(outgoing);
        try {
            var applied = outbox.apply(reply.receipt());
            log.info("sent {} envelopes: {}, {} waiting", outgoing.numbers().size(),
                    applied.getClass().getSimpleName(), outbox.standing().waiting());
        } catch (Refused e) {
            log.warn("the receipt is refused: {}", e.code().text());
        }
    }
}
