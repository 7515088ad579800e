package org.yimi.server.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.Kiosks.Enrolled;
import org.yimi.server.office.Kiosks.KioskRow;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.store.Transaction;

/** Rows of kiosks, and of the keys they had before. */
final class KioskTable {
    private KioskTable() {}

    static Optional<Enrolled> find(Transaction transaction, KioskId id) {
        return enrolled(transaction, "id", id.toString());
    }

    static Optional<Enrolled> ofBearer(Transaction transaction, Hash bearer) {
        return enrolled(transaction, "bearer_hash", bearer.bytes().array());
    }

    static Optional<Enrolled> ofKey(Transaction transaction, VerifyKey key) {
        return enrolled(transaction, "verify_key", key.bytes().array());
    }

    private static Optional<Enrolled> enrolled(Transaction transaction, String column, Object value) {
        return transaction
                .handle()
                .createQuery("select id, site, slot, verify_key, revoked_on from kiosk where " + column + " = :value")
                .bind("value", value)
                .map((row, _) -> enrolled(row))
                .findFirst();
    }

    static void replaceKey(Transaction transaction, Enrolled kiosk, VerifyKey key, Hash bearerHash, LocalDate on) {
        transaction
                .handle()
                .createUpdate("insert into kiosk_former_key (verify_key, kiosk, replaced_on) values (:key, :id, :on)")
                .bind("key", kiosk.key().bytes().array())
                .bind("id", kiosk.id().toString())
                .bind("on", on.toString())
                .execute();
        transaction
                .handle()
                .createUpdate("update kiosk set verify_key = :key, bearer_hash = :bearer where id = :id")
                .bind("key", key.bytes().array())
                .bind("bearer", bearerHash.bytes().array())
                .bind("id", kiosk.id().toString())
                .execute();
    }

    static boolean isFormer(Transaction transaction, VerifyKey key) {
        return transaction
                .handle()
                .createQuery("select count(*) from kiosk_former_key where verify_key = :key")
                .bind("key", key.bytes().array())
                .mapTo(Long.class)
                .one() > 0;
    }

    static List<VerifyKey> formerKeys(Transaction transaction, KioskId id) {
        return transaction
                .handle()
                .createQuery("select verify_key from kiosk_former_key where kiosk = :id")
                .bind("id", id.toString())
                .map((row, _) -> new VerifyKey(Bytes.of(row.getBytes("verify_key"))))
                .list();
    }

    private static Enrolled enrolled(ResultSet row) throws SQLException {
        return new Enrolled(
                KioskId.parse(row.getString("id")),
                row.getLong("site"),
                row.getInt("slot"),
                new VerifyKey(Bytes.of(row.getBytes("verify_key"))),
                row.getString("revoked_on") != null);
    }

    static int nextSlot(Transaction transaction, long site) {
        return transaction
                .handle()
                .createQuery("select coalesce(max(slot) + 1, 0) from kiosk where site = :site")
                .bind("site", site)
                .mapTo(Integer.class)
                .one();
    }

    static void insert(Transaction transaction, Enrolled kiosk, Hash bearerHash, LocalDate on) {
        transaction
                .handle()
                .createUpdate("insert into kiosk (id, site, slot, verify_key, bearer_hash, enrolled_on)"
                        + " values (:id, :site, :slot, :key, :bearer, :on)")
                .bind("id", kiosk.id().toString())
                .bind("site", kiosk.site())
                .bind("slot", kiosk.slot())
                .bind("key", kiosk.key().bytes().array())
                .bind("bearer", bearerHash.bytes().array())
                .bind("on", on.toString())
                .execute();
    }

    static void revoke(Transaction transaction, KioskId id, LocalDate on) {
        transaction
                .handle()
                .createUpdate("update kiosk set revoked_on = coalesce(revoked_on, :on) where id = :id")
                .bind("id", id.toString())
                .bind("on", on.toString())
                .execute();
    }

    static void contacted(Transaction transaction, KioskId id, BundleHead head, Instant at) {
        transaction
                .handle()
                .createUpdate("update kiosk set last_contact = :at, head_sequence = :sequence, issued = :issued,"
                        + " waiting = :waiting, clock_doubtful = :doubtful where id = :id and head_sequence < :sequence")
                .bind("id", id.toString())
                .bind("at", at.getEpochSecond())
                .bind("sequence", head.sequence())
                .bind("issued", head.issued())
                .bind("waiting", head.waiting())
                .bind("doubtful", head.clockDoubtful() ? 1 : 0)
                .execute();
    }

    static void addTotals(Transaction transaction, KioskId id, Totals totals) {
        transaction
                .handle()
                .createUpdate("update kiosk set received = received + :received, counted = counted + :counted,"
                        + " quarantined = quarantined + :quarantined, disputed = disputed + :disputed where id = :id")
                .bind("id", id.toString())
                .bind("received", totals.received())
                .bind("counted", totals.counted())
                .bind("quarantined", totals.quarantined())
                .bind("disputed", totals.disputed())
                .execute();
    }

    static List<KioskRow> all(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select kiosk.*, org.name_zh, org.name_en from kiosk join org on org.id = kiosk.site"
                        + " order by kiosk.site, kiosk.slot")
                .map((row, _) -> row(row))
                .list();
    }

    private static KioskRow row(ResultSet row) throws SQLException {
        return new KioskRow(
                KioskId.parse(row.getString("id")),
                new Wording(row.getString("name_zh"), row.getString("name_en")),
                row.getInt("slot"),
                row.getString("revoked_on") != null,
                Instant.ofEpochSecond(row.getLong("last_contact")),
                row.getLong("issued"),
                row.getLong("waiting"),
                row.getInt("clock_doubtful") == 1,
                new Totals(
                        row.getLong("received"),
                        row.getLong("counted"),
                        row.getLong("quarantined"),
                        row.getLong("disputed")));
    }
}
