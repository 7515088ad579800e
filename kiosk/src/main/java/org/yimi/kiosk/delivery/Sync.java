package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.SyncReply;

/**
 * Contacts the office on a beat, whether or not anything waits, so that the moment of contact says nothing about a
 * child; a severe disclosure makes everything go at once, and so do others for no reason. One platform thread; the
 * kiosk works the same without it.
 */
public final class Sync implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Sync.class);

    /** Codes that speak of this kiosk and not of what one bundle went through on its way. */
    private static final Set<String> OF_THE_KIOSK = Set.of("revoked", "replaced", "unknown-kiosk", "bad-signature");

    /** Whoever enrols it wants to see that it works. */
    private static final Duration UNTIL_ENROLLED = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Feed feed;
    private final Bulletin bulletin;
    private final Credentials credentials;
    private final OfficeClient office;
    private final Pause pause;
    private volatile Reached reached = Reached.NOT_TRIED;
    private final Rounds rounds;

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
        this.rounds = new Rounds("sync", this::contact, outbox.hurry()::rest);
    }

    /** Once; the first contact follows at once, on its own thread. */
    public void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** What became of the last contact. Any thread. */
    public Reached reached() {
        return reached;
    }

    /** One contact; returns how long to wait before the next. */
    public Duration contact() {
        try {
            var identity = credentials.identity();
            if (identity.isEmpty()) return UNTIL_ENROLLED;
            outbox.dayBegins();
            var more = true;
            while (more && rounds.areOn()) {
                var outgoing = outbox.next();
                switch (office.send(identity.get().server(), outgoing.bundle())) {
                    case Upload.Accepted(var reply) -> {
                        if (!taken(identity.get(), outgoing, reply)) return pause.afterFailure();
                        more = !outgoing.numbers().isEmpty() && outbox.freshlyWaiting() > 0;
                    }
                    case Upload.Rejected(var code) -> {
                        log.warn("the office refuses bundles: {}", code);
                        reached = Reached.REFUSED;
                        if (OF_THE_KIOSK.contains(code)) outbox.refused(code);
                        outbox.answered(outgoing);
                        return pause.afterFailure();
                    }
                    case Upload.Unreachable(var how, var why, var notBefore) -> {
                        log.debug("no contact: {}", why);
                        unreached(how, why);
                        return pause.afterFailure(notBefore);
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
        while (more && rounds.areOn())
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

    /** Nothing is noted before the district's signature is seen: anybody can answer 200. */
    private boolean taken(Identity identity, Outgoing outgoing, SyncReply reply) {
        var keySet = reply.keySet();
        try {
            if (keySet.length() > 0) KeySet.verified(keySet, identity.root());
        } catch (Refused e) {
            unreached(Reached.FOREIGN, "its key set is refused: " + e.code().text());
            return false;
        }
        try {
            var applied = outbox.apply(reply.receipt());
            if (applied instanceof Applied.NotOurs) {
                unreached(Reached.FOREIGN, "a receipt of another kiosk");
                return false;
            }
            reached = Reached.YES;
            outbox.refused("");
            outbox.answered(outgoing);
            log.info("sent {} envelopes: {}, {} waiting", outgoing.numbers().size(),
                    applied.getClass().getSimpleName(), outbox.standing().waiting());
            return true;
        } catch (Refused e) {
            unreached(Reached.FOREIGN, "what it signed is refused: " + e.code().text());
            return false;
        } finally {
            // only now: the receipt is signed with the key that the bundle said this kiosk knows
            if (keySet.length() > 0) new KeyNews(credentials, identity).offer(keySet);
        }
    }

    /** Somebody should look at what stands in the way; a network that is not there is no news. */
    private void unreached(Reached how, String why) {
        if (how != reached && how != Reached.NO) log.warn("the office is not reached: {} ({})", how, why);
        reached = how;
    }
}
