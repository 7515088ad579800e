package org.yimi.kiosk.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yimi.kiosk.store.Transaction;

/** The row about the office's last word, and the rows of days on which this kiosk ran. */
final class OfficeTable {
    private OfficeTable() {}

    /**
     * @param epoch 0 before the first receipt
     * @param signedAt the epoch's beginning before the first receipt
     */
    record LastWord(int epoch, Instant signedAt, boolean duplicate) {}

    /** Empty while the office takes what this kiosk sends. */
    static String refusal(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select refused from office where id = 1")
                .mapTo(String.class)
                .one();
    }

    static void refused(Transaction transaction, String code) {
        transaction.handle().execute("update office set refused = ? where id = 1 and refused <> ?", code, code);
    }

    /** Empty where nothing waits, or from a time before it was written down. */
    static Optional<LocalDate> waitingSince(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select waiting_since from office where id = 1")
                .mapTo(String.class)
                .filter(day -> !day.isEmpty())
                .findOne()
                .map(LocalDate::parse);
    }

    static void waitsSince(Transaction transaction, LocalDate day) {
        transaction.handle().execute("update office set waiting_since = ? where id = 1 and waiting_since = ''", day.toString());
    }

    static void nothingWaits(Transaction transaction) {
        transaction.handle().execute("update office set waiting_since = '' where id = 1");
    }

    static LastWord lastWord(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select epoch, signed_at, duplicate from office where id = 1")
                .map((row, _) -> new LastWord(
                        row.getInt("epoch"),
                        Instant.ofEpochSecond(row.getLong("signed_at")),
                        row.getBoolean("duplicate")))
                .one();
    }

    static void update(Transaction transaction, LastWord word) {
        transaction
                .handle()
                .createUpdate("update office set epoch = :epoch, signed_at = :at, duplicate = :duplicate where id = 1")
                .bind("epoch", word.epoch())
                .bind("at", word.signedAt().getEpochSecond())
                .bind("duplicate", word.duplicate() ? 1 : 0)
                .execute();
    }

    /** The number of the bundle about to be signed. */
    static long nextBundle(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("update office set bundles = bundles + 1 where id = 1 returning bundles")
                .mapTo(Long.class)
                .one();
    }

    static void ran(Transaction transaction, LocalDate day) {
        transaction.handle().execute("insert or ignore into running_day (day) values (?)", day.toString());
    }

    static long runningDays(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select count(*) from running_day")
                .mapTo(Long.class)
                .one();
    }
}
