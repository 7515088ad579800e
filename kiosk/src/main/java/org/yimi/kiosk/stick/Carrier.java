package org.yimi.kiosk.stick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Refused;
import org.yimi.kiosk.delivery.Bulletin;
import org.yimi.kiosk.delivery.Credentials;
import org.yimi.kiosk.delivery.Feed;
import org.yimi.kiosk.delivery.Identity;
import org.yimi.kiosk.delivery.Outbox;
import org.yimi.kiosk.delivery.PackShelf;
import org.yimi.kiosk.stick.Trip.End;

/**
 * The third way between kiosk and office: what waits goes onto a stick as the same bundles that the network carries, and
 * the office's receipt and feed come from it. One platform thread; every call touches the disk.
 */
public final class Carrier {
    private static final Logger log = LoggerFactory.getLogger(Carrier.class);

    private final Sticks sticks;
    private final Outbox outbox;
    private final Feed feed;
    private final Bulletin bulletin;
    private final Credentials credentials;
    private final PackShelf shelf;

    public Carrier(
            Sticks sticks,
            Outbox outbox,
            Feed feed,
            Bulletin bulletin,
            Credentials credentials,
            PackShelf shelf) {
        this.sticks = sticks;
        this.outbox = outbox;
        this.feed = feed;
        this.bulletin = bulletin;
        this.credentials = credentials;
        this.shelf = shelf;
    }

    /** Which stick is in now. Reads where sticks are mounted: not on the FX thread. */
    public Found look() {
        return sticks.find();
    }

    /** Makes our folder on a stick, because staff said so. */
    public Found mark(Path stick) {
        return sticks.mark(stick);
    }

    /**
     * Takes what lies there for this kiosk, then writes what waits. Nothing counts as delivered by that. May be repeated,
     * and goes on where it was interrupted.
     *
     * @param onStep told on this thread after each file
     * @return how far it came; never throws for what happens to the stick
     */
    public Trip carry(Path stick, Consumer<Step> onStep) {
        var way = new Way(new StickFolder(stick), onStep);
        var end = way.end();
        bulletin.refresh();
        var trip = new Trip(
                way.unloading.brought(),
                outbox.standing().waiting(),
                way.loading.map(Loading::aboard).orElse(0L),
                end);
        log.info("a stick: {} of {} envelopes aboard, {}", trip.aboard(), trip.waiting(), end.getClass().getSimpleName());
        return trip;
    }

    /** Signed grants that lie there, for this kiosk or others; none where the stick cannot be read any more. */
    public List<Bytes> grants(Path stick) {
        var way = new Way(new StickFolder(stick), _ -> {});
        try {
            return way.unloading.grants();
        } catch (IOException | Refused e) {
            log.info("the stick has no grant that can be read: {}", e.toString());
            return List.of();
        }
    }

    /** One stick from beginning to end. */
    private final class Way {
        private final StickFolder folder;
        private final Consumer<Step> onStep;
        private final Unloading unloading;
        private Optional<Loading> loading = Optional.empty();
        private Step step = Step.NONE;

        Way(StickFolder folder, Consumer<Step> onStep) {
            this.folder = folder;
            this.onStep = onStep;
            this.unloading = new Unloading(folder, outbox, feed, credentials, this::next);
        }

        End end() {
            try {
                go();
                return new End.Whole();
            } catch (Loading.Full e) {
                return new End.Full(e.lacksBytes);
            } catch (IOException e) {
                log.info("the stick: {}", e.toString());
                return folder.isThere() && !folder.isWritable() ? new End.ReadOnly() : new End.Gone();
            }
        }

        private void go() throws IOException {
            if (!folder.isThere()) throw new IOException("the stick is gone");
            var identity = credentials.identity();
            if (identity.isPresent()) go(identity.get());
        }

        private void go(Identity identity) throws IOException {
            expect(unloading.files(identity));
            unloading.word(identity);
            unloading.packs(shelf);
            var out = new Loading(folder, outbox.backlog(), identity.kiosk(), this::next);
            loading = Optional.of(out);
            var loads = out.tidied();
            expect(loads.size());
            out.load(loads);
        }

        private void expect(int files) {
            step = new Step(step.files(), step.files() + files);
            onStep.accept(step);
        }

        private void next() {
            step = step.next();
            onStep.accept(step);
        }
    }
}
