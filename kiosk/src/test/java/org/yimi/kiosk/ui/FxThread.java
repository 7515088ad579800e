package org.yimi.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The FX thread of the test's JVM, started once. */
public final class FxThread {
    private static final CompletableFuture<Void> STARTED = start();

    private FxThread() {}

    private static CompletableFuture<Void> start() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            started.complete(null);
        });
        return started;
    }

    /** Runs the work on the FX thread and hands back its result or what it threw. */
    public static <T> T call(Callable<T> work) throws Exception {
        STARTED.get(30, TimeUnit.SECONDS);
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }

    /** Runs the work on the FX thread and waits until it is done. */
    public static void run(Runnable work) throws Exception {
        FxThread.<Boolean>call(() -> {
            work.run();
            return true;
        });
    }
}
