package org.yimi.server.office;

import java.time.LocalDate;
import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PinHash;
import org.yimi.content.envelope.StaffList.Member;
import org.yimi.server.store.Transaction;

final class SiteStaffTable {
    private SiteStaffTable() {}

    static List<Member> at(Transaction transaction, long site) {
        return transaction
                .handle()
                .createQuery("select number, pin_salt, pin_rounds, pin_hash, badge_hash from site_staff"
                        + " where site = :site and removed_on is null order by number")
                .bind("site", site)
                .map((row, _) -> new Member(
                        row.getString("number"),
                        new PinHash(
                                Bytes.of(row.getBytes("pin_salt")),
                                row.getInt("pin_rounds"),
                                new Hash(Bytes.of(row.getBytes("pin_hash")))),
                        new Hash(Bytes.of(row.getBytes("badge_hash")))))
                .list();
    }

    /** From 1001, also over those who were removed. */
    static int nextNumber(Transaction transaction, long site) {
        return transaction
                .handle()
                .createQuery("select coalesce(max(cast(number as integer)), 1000) + 1 from site_staff where site = :site")
                .bind("site", site)
                .mapTo(Integer.class)
                .one();
    }

    static void insert(Transaction transaction, long site, Member member) {
        transaction
                .handle()
                .createUpdate("insert into site_staff (site, number, pin_salt, pin_rounds, pin_hash, badge_hash)"
                        + " values (:site, :number, :salt, :rounds, :hash, :badge)")
                .bind("site", site)
                .bind("number", member.number())
                .bind("salt", member.pin().salt().array())
                .bind("rounds", member.pin().rounds())
                .bind("hash", member.pin().hash().bytes().array())
                .bind("badge", member.badge().bytes().array())
                .execute();
    }

    /** False where nobody has that number, or no longer. */
    static boolean remove(Transaction transaction, long site, String number, LocalDate on) {
        return transaction
                        .handle()
                        .createUpdate("update site_staff set removed_on = :on"
                                + " where site = :site and number = :number and removed_on is null")
                        .bind("on", on.toString())
                        .bind("site", site)
                        .bind("number", number)
                        .execute()
                == 1;
    }
}
