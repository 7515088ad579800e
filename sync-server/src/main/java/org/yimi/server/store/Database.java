package org.yimi.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The office's one SQLite file. Writers wait for each other; readers never wait for writers and see one moment of the
 * data. For platform threads only: SQLite's native calls would pin the carrier of a virtual one.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_TIMEOUT_MS = 10_000;

    /** Random keys touch pages everywhere: they are found in memory, and written back once for many changes. */
    private static final int CACHE_KB = 16 * 1024;

    private static final int CHECKPOINT_PAGES = 8_000;

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Connection writer;
    private final Jdbi write;
    private final List<Connection> readers;
    private final BlockingQueue<Jdbi> idleReaders;

    private Database(Connection writer, List<Connection> readers) {
        this.writer = writer;
        this.write = quiet(writer);
        this.readers = readers;
        this.idleReaders = new ArrayBlockingQueue<>(READERS);
        for (var reader : readers) idleReaders.add(quiet(reader));
    }

    /**
     * Opens or creates the file and brings its schema up to date.
     *
     * @throws NewerDatabase where a newer program wrote it; nothing was changed
     */
    public static Database open(Path file) {
        refuseVirtualThread();
        try {
            var source = source(file, TransactionMode.IMMEDIATE);
            Schema.bringUpToDate(source);
            var readers = new ArrayList<Connection>();
            for (var i = 0; i < READERS; i++)
                readers.add(source(file, TransactionMode.DEFERRED).getConnection());
            return new Database(source.getConnection(), readers);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Opens a file that exists and never changes it, also while a server writes it. A write fails.
     *
     * @throws IllegalStateException where it is no database
     */
    public static Database openToRead(Path file) {
        refuseVirtualThread();
        try {
            var source = source(file, TransactionMode.DEFERRED);
            return new Database(source.getConnection(), List.of(source.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /** What a file is like; changes nothing. */
    public static Condition examine(Path file) {
        try (var database = openToRead(file)) {
            return Schema.versions(source(file, TransactionMode.DEFERRED), database.read(CheckTable::faults));
        }
    }

    /**
     * Writes, and reads what it is about to write over. Committed and on the disk when this returns; rolled back when the
     * work throws.
     *
     * @throws IllegalStateException on a virtual thread, or inside another write of the same thread
     */
    public <T> T write(Function<Transaction, T> work) {
        refuseVirtualThread();
        if (writing.isHeldByCurrentThread()) throw new IllegalStateException("a write inside a write");
        writing.lock();
        try {
            return write.inTransaction(handle -> work.apply(new Transaction(handle)));
        } finally {
            writing.unlock();
        }
    }

    /** {@link #write} without a result. */
    public void change(Consumer<Transaction> work) {
        write(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    /**
     * Reads one moment of what is committed. A write in it fails.
     *
     * @throws IllegalStateException on a virtual thread
     */
    public <T> T read(Function<Transaction, T> work) {
        refuseVirtualThread();
        var reader = borrow();
        try {
            return reader.inTransaction(handle -> work.apply(new Transaction(handle)));
        } finally {
            idleReaders.add(reader);
        }
    }

    /** Waits for the write that is under way. */
    @Override
    public void close() {
        writing.lock();
        try {
            for (var reader : readers) reader.close();
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the database", e);
        } finally {
            writing.unlock();
        }
    }

    private Jdbi borrow() {
        try {
            return idleReaders.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to read", e);
        }
    }

    /** A failing statement would else carry its arguments, and with them a child's words, into the log. */
    private static Jdbi quiet(Connection connection) {
        var jdbi = Jdbi.create(connection);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    private static SQLiteDataSource source(Path file, TransactionMode mode) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setTransactionMode(mode);
        config.setCacheSize(-CACHE_KB);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        if (mode == TransactionMode.DEFERRED) config.setReadOnly(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void refuseVirtualThread() {
        if (Thread.currentThread().isVirtual())
            throw new IllegalStateException("the database is for platform threads only");
    }
}
