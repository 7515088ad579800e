package org.yimi.kiosk;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;

/** One running kiosk, from its opening to its end. */
final class Kiosk {
    private static final Logger log = LoggerFactory.getLogger(Kiosk.class);
    private static final int END_SECONDS = 5;
    /** Neither an end for good nor wrong usage: whoever watches the process starts it again. */
    static final int AGAIN = 3;

    private final Opening opening;
    private final Settings settings;
    private final LongSupplier nanos;
    private final Heartbeat heartbeat;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status;

    Kiosk(Opening opening, Settings settings, LongSupplier nanos, Heartbeat heartbeat) {
        this.opening = opening;
        this.settings = settings;
        this.nanos = nanos;
        this.heartbeat = heartbeat;
    }

    /**
     * Blocks until the window is closed or the process is asked to end.
     *
     * @return 0; 1 where the window does not open; 2 where children could not reach it; 3 where staff want it to start again
     * @throws DataFolder.Occupied where another kiosk has the folder
     */
    int run() throws InterruptedException {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> awaitEnd(ended)));
        try {
            // goes on in threads of its own while packs and data open
            Platform.startup(() -> {});
            serve(opening.call());
        } finally {
            ended.countDown();
        }
        return status;
    }

    private void serve(Opening.Result first) throws InterruptedException {
        var end = new AtomicReference<Runnable>(() -> {});
        try (var disk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("disk").factory())) {
            Platform.runLater(() -> start(first, disk, end));
            closed.await();
            disk.execute(() -> end.get().run());
            // no Platform.exit(): while the machine asks this process to end, JavaFX ends too and never answers it
        }
    }

    /**
     * The machine waits for this: what was unfinished is erased and the database closes first. Not for ever, because
     * JavaFX ends the process from within its own start where there is no display.
     */
    private void awaitEnd(CountDownLatch ended) {
        closed.countDown();
        try {
            if (!ended.await(END_SECONDS, TimeUnit.SECONDS)) System.err.println("kiosk: ended without closing");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Opening.Result first, Executor disk, AtomicReference<Runnable> end) {
        try {
            var window = window();
            if (window.isEmpty()) return;
            window.get().open();
            var service = new Service(
                    opening, settings, disk, nanos, window.get(), new Again(heartbeat.watched(), () -> end(AGAIN)));
            end.set(service::end);
            Thread.setDefaultUncaughtExceptionHandler((_, failure) -> service.uncaught(failure));
            service.begin(first);
        } catch (RuntimeException | LinkageError e) {
            log.error("the window does not open", e);
            end(ExitCode.SOFTWARE);
        }
    }

    /** Empty where children could not reach it: that does not get better by trying again. */
    private Optional<Window> window() {
        try {
            return Optional.of(new Window(settings, heartbeat, closed::countDown));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            end(ExitCode.USAGE);
            return Optional.empty();
        }
    }

    private void end(int with) {
        status = with;
        closed.countDown();
    }
}
