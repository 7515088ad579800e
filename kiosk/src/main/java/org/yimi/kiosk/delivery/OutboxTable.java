package org.yimi.kiosk.delivery;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.RowMapper;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Hash;
import org.yimi.kiosk.store.Transaction;

/** Rows of sealed envelopes and how far each has come. */
final class OutboxTable {
    private static final RowMapper<Hash> HASH = (row, _) -> new Hash(Bytes.of(row.getBytes("hash")));

    private OutboxTable() {}

    static long highest(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select coalesce(max(number), 0) from outbox")
                .mapTo(Long.class)
                .one();
    }

    static void insert(Transaction transaction, long number, Envelope envelope) {
        transaction
                .handle()
                .createUpdate("insert into outbox (number, hash, sealed, state) values (:number, :hash, :sealed, 'waiting')")
                .bind("number", number)
                .bind("hash", envelope.hash().bytes().array())
                .bind("sealed", envelope.bytes().array())
                .execute();
    }

    static long count(Transaction transaction, String state) {
        return transaction
                .handle()
                .createQuery("select count(*) from outbox where state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one();
    }

    /** By its own index, which a parameter would hide. */
    static long countWaiting(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select count(*) from outbox where state = 'waiting'")
                .mapTo(Long.class)
                .one();
    }

    /** Waiting and never yet in a bundle that the office answered. */
    static long countFresh(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select count(*) from outbox where state = 'waiting' and offered = 0")
                .mapTo(Long.class)
                .one();
    }

    /** Those the office answered least often come first, so that one it cannot take never holds up the others. */
    static List<Envelope> waiting(Transaction transaction, int most) {
        return transaction
                .handle()
                .createQuery("select sealed from outbox where state = 'waiting' order by offered, number limit :most")
                .bind("most", most)
                .map((row, _) -> new Envelope(Bytes.of(row.getBytes("sealed"))))
                .list();
    }

    /** How many bytes each envelope has that waits, ascending by number; told one after the other. */
    static void eachWaiting(Transaction transaction, Consumer<Sized> told) {
        transaction
                .handle()
                .createQuery("select number, length(sealed) as size from outbox where state = 'waiting' order by number")
                .map((row, _) -> new Sized(row.getLong("number"), row.getInt("size")))
                .forEach(told);
    }

    record Sized(long number, int bytes) {}

    /** Those that wait, ascending by number. */
    static List<Envelope> waiting(Transaction transaction, Numbers numbers, int most) {
        return transaction
                .handle()
                .createQuery("select sealed from outbox not indexed"
                        + " where state = 'waiting' and number between :first and :last order by number limit :most")
                .bind("first", numbers.first())
                .bind("last", numbers.last())
                .bind("most", most)
                .map((row, _) -> new Envelope(Bytes.of(row.getBytes("sealed"))))
                .list();
    }

    /** Whether this very envelope waits. */
    static boolean waits(Transaction transaction, Envelope envelope) {
        return transaction
                .handle()
                .createQuery("select count(*) from outbox where number = :number and hash = :hash and state = 'waiting'")
                .bind("number", envelope.header().number())
                .bind("hash", envelope.hash().bytes().array())
                .mapTo(Boolean.class)
                .one();
    }

    static void offered(Transaction transaction, List<Long> numbers) {
        var batch = transaction.handle().prepareBatch("update outbox set offered = offered + 1 where number = :number");
        for (var number : numbers) batch.bind("number", number).add();
        if (!numbers.isEmpty()) batch.execute();
    }

    /** In the order of their numbers; a gap shows as a short list. */
    static List<Hash> hashes(Transaction transaction, Numbers numbers) {
        return transaction
                .handle()
                .createQuery("select hash from outbox where number between :first and :last order by number")
                .bind("first", numbers.first())
                .bind("last", numbers.last())
                .map(HASH)
                .list();
    }

    static void delivered(Transaction transaction, Numbers numbers, long runningDay) {
        transaction
                .handle()
                .createUpdate("update outbox set state = 'delivered', delivered_on = :day"
                        + " where number between :first and :last and state <> 'delivered'")
                .bind("day", runningDay)
                .bind("first", numbers.first())
                .bind("last", numbers.last())
                .execute();
    }

    /** The office has it and could not open it yet. */
    static void held(Transaction transaction, long number) {
        transaction
                .handle()
                .createUpdate("update outbox set state = 'held', delivered_on = null where number = :number")
                .bind("number", number)
                .execute();
    }

    /** To be sent again, if its envelope still exists. */
    static void waitsAgain(Transaction transaction, Numbers numbers) {
        transaction
                .handle()
                .createUpdate("update outbox set state = 'waiting', delivered_on = null"
                        + " where number between :first and :last and sealed is not null")
                .bind("first", numbers.first())
                .bind("last", numbers.last())
                .execute();
    }

    static int deleteDelivered(Transaction transaction, long upToRunningDay) {
        return transaction
                .handle()
                .createUpdate("update outbox set sealed = null"
                        + " where state = 'delivered' and sealed is not null and delivered_on <= :day")
                .bind("day", upToRunningDay)
                .execute();
    }
}
