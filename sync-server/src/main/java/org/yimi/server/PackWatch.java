package org.yimi.server;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.pack.Library;
import org.yimi.content.pack.Pack;
import org.yimi.server.feed.PublishedPacks;
import org.yimi.server.intake.Intake;

/** A server that runs knows what was published since: it looks every few seconds, and counts what has waited for it. */
final class PackWatch implements AutoCloseable {
    static final int SECONDS = 5;
    private static final Logger log = LoggerFactory.getLogger(PackWatch.class);

    private final PublishedPacks published;
    private final Supplier<Library> reader;
    private final Library library;
    private final Intake intake;
    private final Set<String> seen;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("packs").factory());

    /**
     * @param reader reads everything anew
     * @param library that the whole server asks
     */
    PackWatch(PublishedPacks published, Supplier<Library> reader, Library library, Intake intake) {
        this.published = published;
        this.reader = reader;
        this.library = library;
        this.intake = intake;
        this.seen = library.packs().stream()
                .map(Pack::folder)
                .filter(folder -> published.shelves().contains(folder.getParent()))
                .map(folder -> String.valueOf(folder.getFileName()))
                .collect(Collectors.toSet());
    }

    PackWatch start() {
        var _ = timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        try {
            // each name once: what cannot be read is said once, and again at the next start
            if (!seen.addAll(published.names())) return;
            library.become(reader.get());
            log.info("took up what was published, {} packs now", library.offered().size());
            intake.releaseQuarantined();
        } catch (RuntimeException e) {
            log.error("what was published cannot be taken up; the server goes on with what it has", e);
        }
    }

    @Override
    public void close() {
        timer.close();
    }
}
