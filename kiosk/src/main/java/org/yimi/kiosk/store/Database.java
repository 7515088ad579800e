package org.yimi.kiosk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConfig;

/**
 * The kiosk's one SQLite file. One connection, one user at a time; never on a virtual thread, because SQLite's native
 * calls would pin its carrier. What {@link #write} returned from is durable.
 */
public final class Database implements AutoCloseable {
    /** The newest numbered migration beside this class. */
    static final int SCHEMA = 7;

    private final Connection connection;
    private final Jdbi jdbi;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(Connection connection) {
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
        // else a failing statement would carry its arguments, and with them a child's words, into the log
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    /**
     * Opens or creates the file and brings its schema up to date.
     *
     * @throws NewerDatabase where a newer program wrote the file; it is left as it is
     */
    public static Database open(Path file) {
        try {
            var database = new Database(config().createConnection("jdbc:sqlite:" + file));
            try {
                database.migrate();
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file, e);
        }
    }

    /** Runs in one transaction that has the write lock from its beginning; committed and synced on return. */
    public <T> T write(Function<Transaction, T> work) {
        return exclusively(() -> jdbi.inTransaction(handle -> work.apply(new Transaction(handle))));
    }

    /** Sees one state throughout. Waits while another thread reads or writes. */
    public <T> T read(Function<Transaction, T> work) {
        return exclusively(() -> jdbi.withHandle(handle -> work.apply(new Transaction(handle))));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the database", e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T exclusively(java.util.function.Supplier<T> work) {
        if (Thread.currentThread().isVirtual()) throw new IllegalStateException("SQLite on a virtual thread");
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    private void migrate() {
        var found = read(transaction -> version(transaction.handle()));
        if (found > SCHEMA) throw new NewerDatabase(found, SCHEMA);
        for (var next = found + 1; next <= SCHEMA; next++) {
            var version = next;
            var script = script(version);
            write(transaction -> {
                transaction.handle().createScript(script).execute();
                return transaction.handle().execute("pragma user_version = " + version);
            });
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("pragma user_version").mapTo(Integer.class).one();
    }

    private static String script(int version) {
        try (var in = Database.class.getResourceAsStream(version + ".sql")) {
            if (in == null) throw new IllegalStateException("migration " + version + " is not in the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
