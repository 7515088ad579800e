package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.PackRelease;

/**
 * Fetches packs that the district offers. On a platform thread of its own, in small pieces, so that bundles never wait
 * for it; what is here stays here, whatever happens to the network or the machine.
 */
public final class PackFetch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PackFetch.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);
    private static final int MOST = 192 * 1024;
    private static final int LEAST = 16 * 1024;

    private final PackShelf shelf;
    private final Credentials credentials;
    private final PackSource source;
    private final Pause pause;
    private final Damages damages;
    private final Rounds rounds;
    private int piece = MOST;

    /** @param nanos monotonic time */
    public PackFetch(
            PackShelf shelf, Credentials credentials, OfficeClient office, LongSupplier nanos, RandomGenerator random) {
        this.shelf = shelf;
        this.credentials = credentials;
        this.source = new PackSource(office);
        this.pause = new Pause(LOOKS_EVERY, random);
        this.damages = new Damages(nanos);
        this.rounds = new Rounds("packs", this::fetch, Thread::sleep);
    }

    /** Once; the first look follows at once, on its own thread. */
    public void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** As far as it comes; returns how long to wait before the next try. */
    public Duration fetch() {
        try {
            var identity = credentials.identity();
            if (identity.isEmpty()) return LOOKS_EVERY;
            for (var next = shelf.wanted(damages::over); next.isPresent(); next = shelf.wanted(damages::over))
                if (!rounds.areOn() || !goesOn(identity.get(), next.get())) return pause.afterFailure();
            shelf.tidy();
            return pause.afterSuccess();
        } catch (IOException | RuntimeException e) {
            log.error("packs cannot be fetched", e);
            return pause.afterFailure();
        }
    }

    private boolean goesOn(Identity identity, PackRelease release) throws IOException {
        var begun = shelf.begun(release);
        if (begun >= release.size()) {
            if (!shelf.finish(release)) damaged(release);
            return true;
        }
        if (!shelf.hasRoom(release)) {
            log.warn("no room for pack {} version {}, {} bytes", release.pack(), release.version(), release.size());
            return false;
        }
        return switch (source.ask(identity, release, begun, piece)) {
            case PackAnswer.Handed(var bytes) -> {
                shelf.append(release, begun, bytes.array());
                piece = Math.min(MOST, piece * 2);
                pause.afterSuccess();
                yield true;
            }
            case PackAnswer.Rejected(var code) when code.equals("outside") -> {
                shelf.discard(release);
                damaged(release);
                yield true;
            }
            case PackAnswer.Rejected(var code) -> {
                log.warn("the office does not hand out pack {} version {}: {}", release.pack(), release.version(), code);
                yield false;
            }
            case PackAnswer.Unreachable(var why) -> {
                log.debug("pack {} is cut off at {}: {}", release.pack(), begun, why);
                piece = Math.max(LEAST, piece / 2);
                yield false;
            }
        };
    }

    private void damaged(PackRelease release) {
        log.warn("pack {} version {} came with other bytes than were signed", release.pack(), release.version());
        damages.add(release);
    }
}
