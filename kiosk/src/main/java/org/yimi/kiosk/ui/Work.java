package org.yimi.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** The one way by which slow work leaves the FX thread. */
public final class Work {
    private Work() {}

    /**
     * Runs the work on the executor; exactly one of the two callbacks follows, on the FX thread.
     *
     * @param executor platform threads where the work touches SQLite
     */
    public static <T> void run(
            Executor executor, Callable<T> work, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(_ -> onDone.accept(task.getValue()));
        task.setOnFailed(_ -> onFailed.accept(task.getException()));
        executor.execute(task);
    }
}
