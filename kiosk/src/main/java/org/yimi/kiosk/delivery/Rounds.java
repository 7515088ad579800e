package org.yimi.kiosk.delivery;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * One round after the other on a platform thread of its own, until closed. Closing interrupts a rest, and what waits inside
 * a round.
 */
final class Rounds implements AutoCloseable {
    /** Waits between two rounds. */
    interface Rest {
        void last(Duration longest) throws InterruptedException;
    }

    private final Supplier<Duration> round;
    private final Rest rest;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param name of the thread
     * @param round says how long to rest after it
     */
    Rounds(String name, Supplier<Duration> round, Rest rest) {
        this.round = round;
        this.rest = rest;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /** Once. */
    void start() {
        thread.start();
    }

    /** Whether there is anything to go on for; a long round asks this between its steps. Any thread. */
    boolean areOn() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        try {
            while (areOn()) {
                var longest = round.get();
                // a round may have taken the interrupt for its own
                if (areOn()) rest.last(longest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
