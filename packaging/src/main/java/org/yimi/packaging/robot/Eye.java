package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Looks at the window from a thread that is not the FX thread; every look itself happens there. */
public final class Eye {
    /** Shorter than the idle question of the kiosk (30 s), so that a failure names what was really missing. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eye() {}

    /** Does something on the FX thread and waits for it. */
    public static <T> T ask(String what, Callable<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> complete(answer, question));
        return await(answer, PATIENCE, () -> "the FX thread did not answer: " + what);
    }

    /** Looks once a pulse until there is something; {@code otherwise} words the surprise after {@link #PATIENCE}. */
    static <T> T until(Supplier<Optional<T>> look, Supplier<String> otherwise) {
        return until(look, PATIENCE, otherwise);
    }

    static <T> T until(Supplier<Optional<T>> look, Duration patience, Supplier<String> otherwise) {
        var seen = new CompletableFuture<T>();
        var timer = new Pulses(() -> {
            try {
                look.get().ifPresent(seen::complete);
            } catch (RuntimeException e) {
                seen.completeExceptionally(e);
            }
        });
        Platform.runLater(timer::start);
        try {
            return await(seen, patience, otherwise);
        } finally {
            Platform.runLater(timer::stop);
        }
    }

    /** Whether it holds within this time. */
    static boolean happens(Duration patience, Supplier<Boolean> look) {
        try {
            return until(() -> Optional.of(true).filter(_ -> look.get()), patience, () -> "");
        } catch (Surprise e) {
            return false;
        }
    }

    /** Waits for so many frames of the animation clock; after two of them what was on the scene has been painted. */
    static void pulses(int count) {
        var left = new int[] {count};
        until(() -> Optional.of(true).filter(_ -> left[0]-- <= 0), () -> "the window paints nothing");
    }

    private static <T> void complete(CompletableFuture<T> answer, Callable<T> question) {
        try {
            answer.complete(question.call());
        } catch (Exception e) {
            answer.completeExceptionally(e);
        }
    }

    private static <T> T await(CompletableFuture<T> future, Duration patience, Supplier<String> otherwise) {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Surprise(otherwise.get(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Surprise surprise) throw surprise;
            throw new Surprise("looking at the window failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Surprise("interrupted", e);
        }
    }

    private static final class Pulses extends AnimationTimer {
        private final Runnable each;

        Pulses(Runnable each) {
            this.each = each;
        }

        @Override
        public void handle(long now) {
            each.run();
        }
    }
}
