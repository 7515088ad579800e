package org.yimi.server.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yimi.content.survey.Wording;
import org.yimi.server.store.Transaction;

final class OrgTable {
    private OrgTable() {}

    static long insertRoot(Transaction transaction, OrgKind kind, Wording name) {
        return transaction
                .handle()
                .createUpdate("insert into org (kind, name_zh, name_en) values (:kind, :zh, :en)")
                .bind("kind", kind.code())
                .bind("zh", name.zh())
                .bind("en", name.en())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    static long insert(Transaction transaction, long parent, OrgKind kind, Wording name) {
        return transaction
                .handle()
                .createUpdate("insert into org (parent, kind, name_zh, name_en) values (:parent, :kind, :zh, :en)")
                .bind("parent", parent)
                .bind("kind", kind.code())
                .bind("zh", name.zh())
                .bind("en", name.en())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    static Optional<Org> root(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select id, kind, name_zh, name_en from org where parent is null")
                .map((row, _) -> org(row))
                .findOne();
    }

    static Optional<Org> find(Transaction transaction, long id) {
        return transaction
                .handle()
                .createQuery("select id, kind, name_zh, name_en from org where id = :id")
                .bind("id", id)
                .map((row, _) -> org(row))
                .findOne();
    }

    static List<Org> all(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select id, kind, name_zh, name_en from org order by id")
                .map((row, _) -> org(row))
                .list();
    }

    static List<Org> below(Transaction transaction, long id) {
        return transaction
                .handle()
                .createQuery("with recursive below (id) as (select id from org where id = :id"
                        + " union select org.id from org join below on org.parent = below.id)"
                        + " select id, kind, name_zh, name_en from org where id in (select id from below) order by id")
                .bind("id", id)
                .map((row, _) -> org(row))
                .list();
    }

    private static Org org(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Org(
                row.getLong("id"),
                OrgKind.named(kind).orElseThrow(() -> new IllegalStateException("unknown kind " + kind)),
                new Wording(row.getString("name_zh"), row.getString("name_en")));
    }
}
