package org.yimi.kiosk.delivery;

import org.yimi.content.envelope.Bytes;
import org.yimi.kiosk.store.Transaction;

/** The one row about the duty adult's mark. */
final class DutyTable {
    private DutyTable() {}

    /** Empty before the first envelope. */
    static Bytes sealed(Transaction transaction) {
        return Bytes.of(transaction
                .handle()
                .createQuery("select sealed from duty where id = 1")
                .mapTo(byte[].class)
                .one());
    }

    static void put(Transaction transaction, Bytes sealed) {
        transaction.handle().execute("update duty set sealed = ? where id = 1", sealed.array());
    }
}
