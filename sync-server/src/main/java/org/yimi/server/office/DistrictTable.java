package org.yimi.server.office;

import java.util.Optional;
import org.yimi.content.survey.Wording;
import org.yimi.server.store.Transaction;

final class DistrictTable {
    private DistrictTable() {}

    static Optional<District> find(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select name_zh, name_en, epoch, threshold from district")
                .map((row, _) -> new District(
                        new Wording(row.getString("name_zh"), row.getString("name_en")),
                        row.getInt("epoch"),
                        row.getInt("threshold")))
                .findOne();
    }

    static void insert(Transaction transaction, District district) {
        transaction
                .handle()
                .createUpdate("insert into district (id, name_zh, name_en, epoch, threshold)"
                        + " values (1, :zh, :en, :epoch, :threshold)")
                .bind("zh", district.name().zh())
                .bind("en", district.name().en())
                .bind("epoch", district.epoch())
                .bind("threshold", district.threshold())
                .execute();
    }

    static int nextEpoch(Transaction transaction, long atLeast) {
        return transaction
                .handle()
                .createQuery("update district set epoch = max(epoch + 1, :atLeast) where id = 1 returning epoch")
                .bind("atLeast", atLeast)
                .mapTo(Integer.class)
                .one();
    }
}
