package org.yimi.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * One writer on a platform thread: whatever waits when it comes round is committed together, with one sync of the disk
 * for all of it. Each piece has its own savepoint, so that a bad one spoils none.
 *
 * @param <R> what a piece leaves to be done once for all of them
 */
final class GroupCommit<R> implements AutoCloseable {
    private static final int MOST_TOGETHER = 128;
    private static final int MOST_WAITING = 1024;

    private final Database database;
    private final BiConsumer<Transaction, List<R>> together;
    private final BlockingQueue<Piece<R>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread = Thread.ofPlatform().name("intake-writer").unstarted(this::run);
    private volatile boolean open = true;

    private record Piece<R>(Function<Transaction, R> work, CompletableFuture<Void> done) {}

    /** @param together the last thing in each transaction, with what its good pieces returned */
    GroupCommit(Database database, BiConsumer<Transaction, List<R>> together) {
        this.database = database;
        this.together = together;
        thread.start();
    }

    /**
     * Returns when the work is committed and synced.
     *
     * @throws Busy when too much waits, or the server is closing
     * @throws RuntimeException whatever the work threw; nothing of it remains
     */
    void commit(Function<Transaction, R> work) {
        var piece = new Piece<>(work, new CompletableFuture<>());
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
        var pieces = new ArrayList<Piece<R>>();
        while (open || !waiting.isEmpty()) {
            try {
                pieces.add(waiting.take());
            } catch (InterruptedException e) {
                continue;
            }
            waiting.drainTo(pieces, MOST_TOGETHER - 1);
            commit(pieces);
            pieces.clear();
        }
    }

    private void commit(List<Piece<R>> pieces) {
        var entered = new ArrayList<Piece<R>>();
        try {
            database.write(transaction -> {
                var left = new ArrayList<R>();
                for (var piece : pieces)
                    try {
                        var result = new ArrayList<R>(1);
                        transaction.savepoint(() -> result.add(piece.work.apply(transaction)));
                        left.addAll(result);
                        entered.add(piece);
                    } catch (Throwable e) {
                        piece.done.completeExceptionally(e);
                    }
                together.accept(transaction, left);
                return true;
            });
            entered.forEach(piece -> piece.done.complete(null));
        } catch (Throwable e) {
            pieces.forEach(piece -> piece.done.completeExceptionally(e));
        }
    }
}
