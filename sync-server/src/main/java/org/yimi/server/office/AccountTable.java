package org.yimi.server.office;

import java.util.Optional;
import org.yimi.server.store.Transaction;

final class AccountTable {
    private AccountTable() {}

    record Secret(Account account, String hash) {}

    static Optional<Secret> find(Transaction transaction, String name) {
        return transaction
                .handle()
                .createQuery("select id, name, password, role, org from account where name = :name")
                .bind("name", name)
                .map((row, _) -> new Secret(
                        new Account(
                                row.getLong("id"),
                                row.getString("name"),
                                Role.of(row.getString("role")),
                                row.getLong("org")),
                        row.getString("password")))
                .findOne();
    }

    static void insert(Transaction transaction, String name, String hash, Role role, long org) {
        transaction
                .handle()
                .createUpdate("insert into account (name, password, role, org) values (:name, :hash, :role, :org)")
                .bind("name", name)
                .bind("hash", hash)
                .bind("role", role.code())
                .bind("org", org)
                .execute();
    }
}
