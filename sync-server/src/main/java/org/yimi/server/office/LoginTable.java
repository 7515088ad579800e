package org.yimi.server.office;

import java.time.Instant;
import java.util.Optional;
import org.yimi.content.envelope.Hash;
import org.yimi.server.office.Logins.Login;
import org.yimi.server.store.Transaction;

final class LoginTable {
    private LoginTable() {}

    record Open(Login login, Instant idleAt) {}

    static void insert(
            Transaction transaction, Hash token, long account, String csrf, Instant expiresAt, Instant idleAt) {
        transaction
                .handle()
                .createUpdate("insert into login (token_hash, account, csrf, expires_at, idle_at)"
                        + " values (:token, :account, :csrf, :expires, :idle)")
                .bind("token", token.bytes().array())
                .bind("account", account)
                .bind("csrf", csrf)
                .bind("expires", expiresAt.getEpochSecond())
                .bind("idle", idleAt.getEpochSecond())
                .execute();
    }

    static Optional<Open> find(Transaction transaction, Hash token, Instant now) {
        return transaction
                .handle()
                .createQuery("select account.id, name, role, org, csrf, idle_at"
                        + " from login join account on account.id = login.account"
                        + " where token_hash = :token and expires_at > :now and idle_at > :now")
                .bind("token", token.bytes().array())
                .bind("now", now.getEpochSecond())
                .map((row, _) -> new Open(
                        new Login(
                                new Account(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        Role.of(row.getString("role")),
                                        row.getLong("org")),
                                row.getString("csrf")),
                        Instant.ofEpochSecond(row.getLong("idle_at"))))
                .findOne();
    }

    static void setIdle(Transaction transaction, Hash token, Instant idleAt) {
        transaction
                .handle()
                .createUpdate("update login set idle_at = :idle where token_hash = :token")
                .bind("token", token.bytes().array())
                .bind("idle", idleAt.getEpochSecond())
                .execute();
    }

    static void remove(Transaction transaction, Hash token) {
        transaction
                .handle()
                .createUpdate("delete from login where token_hash = :token")
                .bind("token", token.bytes().array())
                .execute();
    }

    static void removeEnded(Transaction transaction, Instant now) {
        transaction
                .handle()
                .createUpdate("delete from login where expires_at <= :now or idle_at <= :now")
                .bind("now", now.getEpochSecond())
                .execute();
    }
}
