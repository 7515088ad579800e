package org.yimi.server.office;

import java.time.Instant;
import java.util.Optional;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.store.Transaction;

final class EnrolmentCodeTable {
    private EnrolmentCodeTable() {}

    static void insert(Transaction transaction, Hash token, long site, Instant expiresAt) {
        transaction
                .handle()
                .createUpdate("insert into enrolment_code (token_hash, site, expires_at) values (:token, :site, :expires)")
                .bind("token", token.bytes().array())
                .bind("site", site)
                .bind("expires", expiresAt.getEpochSecond())
                .execute();
    }

    static Optional<Long> redeem(Transaction transaction, Hash token, KioskId by, Instant now) {
        return transaction
                .handle()
                .createQuery("update enrolment_code set kiosk = :kiosk"
                        + " where token_hash = :token and kiosk is null and expires_at > :now returning site")
                .bind("kiosk", by.toString())
                .bind("token", token.bytes().array())
                .bind("now", now.getEpochSecond())
                .mapTo(Long.class)
                .findOne();
    }
}
