package org.yimi.kiosk.delivery;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.yimi.content.safety.Screening;

/**
 * The screening, loaded once: beside whatever else is done, or when somebody first needs it. Where it does not load there
 * is none, never one that lets everything pass. Any thread.
 */
public final class Screener {
    private final FutureTask<Screening> loading;

    /** @param load run once at most */
    public Screener(Callable<Screening> load) {
        loading = new FutureTask<>(load);
    }

    /**
     * Loads on a thread of its own and returns at once.
     *
     * @param onFailure told on that thread where it does not load, whoever began to load it
     */
    public void begin(Consumer<Throwable> onFailure) {
        Thread.ofPlatform().daemon().name("screening").start(() -> {
            try {
                loaded();
            } catch (IllegalStateException e) {
                onFailure.accept(e);
            }
        });
    }

    /**
     * Waits until it is loaded.
     *
     * @throws IllegalStateException each time, where it does not load
     */
    Screening loaded() {
        // does nothing where another thread has begun
        loading.run();
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the screening does not load, so nothing may be collected", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the screening loads", e);
        }
    }
}
