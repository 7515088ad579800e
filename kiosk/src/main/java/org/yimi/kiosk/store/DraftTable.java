package org.yimi.kiosk.store;

import java.util.Optional;
import org.yimi.content.envelope.Bytes;

/** Rows of encrypted unfinished answers. */
final class DraftTable {
    private DraftTable() {}

    static void put(Transaction transaction, int position, Bytes sealed) {
        transaction.handle().execute("delete from draft where position >= ?", position);
        transaction
                .handle()
                .createUpdate("insert into draft (position, sealed) values (:position, :sealed)")
                .bind("position", position)
                .bind("sealed", sealed.array())
                .execute();
    }

    static Optional<Bytes> last(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select sealed from draft order by position desc limit 1")
                .mapTo(byte[].class)
                .findOne()
                .map(Bytes::of);
    }

    static void clear(Transaction transaction) {
        // with a condition, because SQLite empties a whole table by writing it, also where it is empty already
        transaction.handle().execute("delete from draft where position >= 0");
    }
}
