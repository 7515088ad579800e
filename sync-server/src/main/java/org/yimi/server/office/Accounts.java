package org.yimi.server.office;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.yimi.content.envelope.Hash;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * Accounts and their passwords. From the third failure on, each makes the next try wait longer; of names that do not
 * exist likewise, so that the wait does not tell which ones do.
 */
public final class Accounts {
    private static final int FREE_FAILURES = 2;
    private static final long LONGEST_WAIT_SECONDS = 60;

    private static final int MOST_WAIT_SECONDS = 2;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Database database;
    private final ReentrantLock oneTryAtATime = new ReentrantLock();
    private final String nobodysPassword = Passwords.hash("");

    public Accounts(Database database) {
        this.database = database;
    }

    /** What became of a try to log in. */
    public sealed interface Attempt {
        record Welcome(Account account) implements Attempt {}

        /** Unknown name or wrong password. */
        record Wrong() implements Attempt {}

        /** Not even looked at: try again after this, 1 to 60 seconds. */
        record TooSoon(Duration left) implements Attempt {}
    }

    /** @throws Denied where the name is taken */
    public void add(Transaction transaction, String name, String password, Role role, long org) {
        if (AccountTable.find(transaction, name).isPresent())
            throw new Denied(Denied.Code.NAME_TAKEN, "there is an account \"" + name + "\" already");
        AccountTable.insert(transaction, name, Passwords.hash(password), role, org);
    }

    /** Takes a tenth of a second, and one try at a time, so that many at once gain nothing. */
    public Attempt attempt(String name, String password, Instant now) {
        if (!mayTry()) return new Attempt.TooSoon(Duration.ofSeconds(1));
        try {
            return nextAttempt(name, password, now);
        } finally {
            oneTryAtATime.unlock();
        }
    }

    /** A flood of tries waits for itself only, not for the threads that take sessions in. */
    private boolean mayTry() {
        try {
            return oneTryAtATime.tryLock(MOST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Attempt nextAttempt(String name, String password, Instant now) {
        var tried = Hash.of(name.getBytes(StandardCharsets.UTF_8));
        var failed = database.read(transaction -> LoginFailureTable.find(transaction, tried, now));
        var left = Duration.between(now, failed.nextTryAt());
        if (left.isPositive()) return new Attempt.TooSoon(Duration.ofSeconds(left.plusMillis(999).toSeconds()));
        var known = database.read(transaction -> AccountTable.find(transaction, name));
        var fits = Passwords.fits(password, known.map(AccountTable.Secret::hash).orElse(nobodysPassword));
        if (fits && known.isPresent()) {
            database.change(transaction -> LoginFailureTable.remove(transaction, tried));
            return new Attempt.Welcome(known.get().account());
        }
        var failures = failed.failures() + 1;
        var next = new LoginFailureTable.Failed(failures, now.plus(waitAfter(failures)));
        database.change(transaction -> {
            LoginFailureTable.removeForgotten(transaction, now);
            LoginFailureTable.put(transaction, tried, next, now.plus(FORGOTTEN_AFTER));
        });
        return new Attempt.Wrong();
    }

    /** Nothing after two failures, then 1, 2, 4 ... 60 seconds. */
    static Duration waitAfter(int failures) {
        if (failures <= FREE_FAILURES) return Duration.ZERO;
        var doublings = Math.min(failures - FREE_FAILURES - 1, 6);
        return Duration.ofSeconds(Math.min(1L << doublings, LONGEST_WAIT_SECONDS));
    }
}
