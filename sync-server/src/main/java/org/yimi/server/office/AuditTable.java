package org.yimi.server.office;

import java.time.Instant;
import java.util.Optional;
import org.yimi.server.store.Transaction;

final class AuditTable {
    private AuditTable() {}

    static void insert(
            Transaction transaction, Instant at, String account, String action, String object, boolean success) {
        transaction
                .handle()
                .createUpdate("insert into audit (at, account, action, object, success)"
                        + " values (:at, :account, :action, :object, :success)")
                .bind("at", at.getEpochSecond())
                .bind("account", account)
                .bind("action", action)
                .bind("object", object)
                .bind("success", success ? 1 : 0)
                .execute();
    }

    static Optional<Instant> last(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select max(at) from audit having count(*) > 0")
                .mapTo(Long.class)
                .map(Instant::ofEpochSecond)
                .findOne();
    }
}
