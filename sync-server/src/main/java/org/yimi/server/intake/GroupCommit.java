package org.yimi.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * One writer on a platform thread: whatever waits when it comes round is committed together, with one sync of the disk
 * for all of it. Each piece has its own savepoint, so that a bad one spoils none.
 */
final class GroupCommit implements AutoCloseable {
    private static final int MOST_TOGETHER = 128;
    private static final int MOST_WAITING = 1024;

    private final Database database;
    private final BlockingQueue<Piece> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread = Thread.ofPlatform().name("intake-writer").unstarted(this::run);
    private volatile boolean open = true;

    private record Piece(Consumer<Transaction> work, CompletableFuture<Void> done) {}

    GroupCommit(Database database) {
        this.database = database;
        thread.start();
    }

    /**
     * Returns when the work is committed and synced.
     *
     * @throws Busy when too much waits, or the server is closing
     * @throws RuntimeException whatever the work threw; nothing of it remains
     */
    void commit(Consumer<Transaction> work) {
        var piece = new Piece(work, new CompletableFuture<>());
        if (!open || !waiting.offer(piece)) throw new Busy();
        try {
            piece.done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Too much at once: try again a little later. */
    static final class Busy extends RuntimeException {
        Busy() {
            super("busy");
        }
    }

    /** Commits what waits, then ends. */
    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.forEach(piece -> piece.done.completeExceptionally(new Busy()));
    }

    private void run() {
        var together = new ArrayList<Piece>();
        while (open || !waiting.isEmpty()) {
            try {
                together.add(waiting.take());
            } catch (InterruptedException e) {
                continue;
            }
            waiting.drainTo(together, MOST_TOGETHER - 1);
            commit(together);
            together.clear();
        }
    }

    private void commit(List<Piece> together) {
        var entered = new ArrayList<Piece>();
        try {
            database.write(transaction -> {
                for (var piece : together)
                    try {
                        transaction.savepoint(() -> piece.work.accept(transaction));
                        entered.add(piece);
                    } catch (Throwable e) {
                        piece.done.completeExceptionally(e);
                    }
                return true;
            });
            entered.forEach(piece -> piece.done.complete(null));
        } catch (Throwable e) {
            together.forEach(piece -> piece.done.completeExceptionally(e));
        }
    }
}
