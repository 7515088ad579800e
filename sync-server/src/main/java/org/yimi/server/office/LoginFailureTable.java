package org.yimi.server.office;

import java.time.Instant;
import java.util.Optional;
import org.yimi.content.envelope.Hash;
import org.yimi.server.store.Transaction;

/** Rows of names that were tried in vain, whether they exist or not. */
final class LoginFailureTable {
    private LoginFailureTable() {}

    record Failed(int failures, Instant nextTryAt) {
        static final Failed NEVER = new Failed(0, Instant.EPOCH);
    }

    static Failed find(Transaction transaction, Hash name, Instant now) {
        Optional<Failed> row = transaction
                .handle()
                .createQuery("select failures, next_try_at from login_failure where name_hash = :name and forget_at > :now")
                .bind("name", name.bytes().array())
                .bind("now", now.getEpochSecond())
                .map((found, _) ->
                        new Failed(found.getInt("failures"), Instant.ofEpochSecond(found.getLong("next_try_at"))))
                .findOne();
        return row.orElse(Failed.NEVER);
    }

    static void put(Transaction transaction, Hash name, Failed failed, Instant forgetAt) {
        transaction
                .handle()
                .createUpdate("insert or replace into login_failure (name_hash, failures, next_try_at, forget_at)"
                        + " values (:name, :failures, :next, :forget)")
                .bind("name", name.bytes().array())
                .bind("failures", failed.failures())
                .bind("next", failed.nextTryAt().getEpochSecond())
                .bind("forget", forgetAt.getEpochSecond())
                .execute();
    }

    static void remove(Transaction transaction, Hash name) {
        transaction
                .handle()
                .createUpdate("delete from login_failure where name_hash = :name")
                .bind("name", name.bytes().array())
                .execute();
    }

    static void removeForgotten(Transaction transaction, Instant now) {
        transaction
                .handle()
                .createUpdate("delete from login_failure where forget_at <= :now")
                .bind("now", now.getEpochSecond())
                .execute();
    }
}
