package org.yimi.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;

/** Keeps one process running: again when it died, anew when its heart stands still. */
final class Supervisor {
    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    /** Who ran this long did not die of its start. */
    private static final Duration STEADY = Duration.ofMinutes(5);

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(8);
    private static final long LOOK_MS = 250;

    private final List<String> command;
    private final Path heartbeat;
    private final Duration patience;
    private final LongSupplier nanos;
    private final CountDownLatch ending = new CountDownLatch(1);

    /**
     * @param patience how long the heart may stand still
     * @param nanos monotonic time
     */
    Supervisor(List<String> command, Path heartbeat, Duration patience, LongSupplier nanos) {
        this.command = List.copyOf(command);
        this.heartbeat = heartbeat;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** Blocks until the kiosk was closed, was called with wrong usage, or this process is asked to end. */
    int watch() throws IOException, InterruptedException {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(ended)));
        try {
            return keepRunning();
        } finally {
            Files.deleteIfExists(heartbeat);
            ended.countDown();
        }
    }

    private int keepRunning() throws IOException, InterruptedException {
        var pause = SHORTEST_PAUSE;
        while (true) {
            var start = nanos.getAsLong();
            var status = once();
            if (status == ExitCode.OK || status == ExitCode.USAGE || ending.getCount() == 0) return status;
            if (since(start).compareTo(STEADY) > 0) pause = SHORTEST_PAUSE;
            log.warn("the kiosk ended with status {}; it starts again in {} s", status, pause.toSeconds());
            if (ending.await(pause.toMillis(), TimeUnit.MILLISECONDS)) return ExitCode.OK;
            var doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        }
    }

    private int once() throws IOException, InterruptedException {
        Files.deleteIfExists(heartbeat);
        var process = new ProcessBuilder(command).inheritIO().start();
        var beat = "";
        var beatAt = nanos.getAsLong();
        while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
            if (ending.getCount() == 0) return stop(process);
            var last = Heartbeat.last(heartbeat);
            if (!last.equals(beat)) {
                beat = last;
                beatAt = nanos.getAsLong();
            } else if (since(beatAt).compareTo(beat.isEmpty() ? STARTS_WITHIN : patience) > 0) {
                log.error("the kiosk has not answered for {} s", since(beatAt).toSeconds());
                return process.destroyForcibly().waitFor();
            }
        }
        return process.exitValue();
    }

    private static int stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        return ExitCode.OK;
    }

    private Duration since(long moment) {
        return Duration.ofNanos(nanos.getAsLong() - moment);
    }

    /** The machine waits for this: the kiosk ends first. */
    private void end(CountDownLatch ended) {
        ending.countDown();
        try {
            if (!ended.await(ENDS_WITHIN.toSeconds() + 2, TimeUnit.SECONDS)) log.error("ended before the kiosk");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
