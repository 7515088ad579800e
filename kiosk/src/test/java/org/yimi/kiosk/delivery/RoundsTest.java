package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RoundsTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void aRestIsAsLongAsTheRoundBeforeItSays() throws InterruptedException {
        var rests = new SynchronousQueue<Duration>();
        var gone = new AtomicInteger();
        try (var rounds = new Rounds("test", () -> Duration.ofMinutes(gone.incrementAndGet()), rests::put)) {
            rounds.start();

            assertThat(rests.take()).isEqualTo(Duration.ofMinutes(1));
            assertThat(rests.take()).isEqualTo(Duration.ofMinutes(2));
        }
    }

    @Test
    void closingEndsARest() throws InterruptedException {
        var resting = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        try (var rounds = new Rounds("test", () -> LONG, _ -> {
            resting.countDown();
            try {
                forEver();
            } finally {
                ended.countDown();
            }
        })) {
            rounds.start();
            resting.await();
        }

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aRoundThatSwallowsTheInterruptIsNotFollowedByARest() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var rested = new AtomicInteger();
        try (var rounds = new Rounds("test", () -> swallowing(begun, ended), _ -> rested.incrementAndGet())) {
            rounds.start();
            begun.await();
        }

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(rested).hasValue(0);
    }

    @Test
    void whatWasClosedBeforeItBeganGoesNoRound() throws InterruptedException {
        var gone = new AtomicInteger();
        var rounds = new Rounds("closed before", () -> Duration.ofMillis(gone.incrementAndGet()), Thread::sleep);
        rounds.close();
        rounds.start();

        for (var thread : Thread.getAllStackTraces().keySet()) if (thread.getName().equals("closed before")) thread.join();
        assertThat(gone).hasValue(0);
    }

    /** Until somebody interrupts it. */
    private static void forEver() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private static Duration swallowing(CountDownLatch begun, CountDownLatch ended) {
        begun.countDown();
        try {
            forEver();
        } catch (InterruptedException e) {
            ended.countDown();
        }
        return LONG;
    }
}
