package org.yimi.server.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.server.store.Transaction;

final class EnrolmentCodeTable {
    private EnrolmentCodeTable() {}

    /** @param renews which kiosk, or nothing for a new one */
    static void insert(Transaction transaction, Hash token, long site, Optional<KioskId> renews, Instant expiresAt) {
        transaction
                .handle()
                .createUpdate("insert into enrolment_code (token_hash, site, renews, expires_at)"
                        + " values (:token, :site, :renews, :expires)")
                .bind("renews", renews.map(KioskId::toString).orElse(null))
                .bind("token", token.bytes().array())
                .bind("site", site)
                .bind("expires", expiresAt.getEpochSecond())
                .execute();
    }

    /** What a code is good for now. */
    static EnrolmentCodes.Found find(Transaction transaction, Hash token, Instant now) {
        return transaction
                .handle()
                .createQuery("select site, renews, kiosk, expires_at from enrolment_code where token_hash = :token")
                .bind("token", token.bytes().array())
                .map((row, _) -> found(row, now))
                .findOne()
                .orElse(new EnrolmentCodes.Found.Nothing());
    }

    private static EnrolmentCodes.Found found(ResultSet row, Instant now) throws SQLException {
        var usedBy = row.getString("kiosk");
        if (usedBy != null) return new EnrolmentCodes.Found.Used(KioskId.parse(usedBy));
        if (row.getLong("expires_at") <= now.getEpochSecond()) return new EnrolmentCodes.Found.Nothing();
        var renews = row.getString("renews");
        return renews == null
                ? new EnrolmentCodes.Found.ForNew(row.getLong("site"))
                : new EnrolmentCodes.Found.ForKnown(KioskId.parse(renews));
    }

    static void use(Transaction transaction, Hash token, KioskId by) {
        transaction
                .handle()
                .createUpdate("update enrolment_code set kiosk = :kiosk where token_hash = :token")
                .bind("kiosk", by.toString())
                .bind("token", token.bytes().array())
                .execute();
    }
}
