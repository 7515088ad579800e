package org.yimi.kiosk.delivery;

import java.util.List;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.kiosk.store.Transaction;

/** The row about how far the feed was taken, and the rows of what it told this kiosk. */
final class FeedTable {
    private FeedTable() {}

    static FeedCursor cursor(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select epoch, number from feed where id = 1")
                .map((row, _) -> new FeedCursor(row.getInt("epoch"), row.getLong("number")))
                .one();
    }

    static void taken(Transaction transaction, FeedItem item) {
        transaction
                .handle()
                .createUpdate("update feed set epoch = :epoch, number = :number where id = 1")
                .bind("epoch", item.epoch())
                .bind("number", item.number())
                .execute();
    }

    static void insert(Transaction transaction, FeedItem item) {
        transaction
                .handle()
                .createUpdate("insert into feed_item (number, kind, body) values (:number, :kind, :body)")
                .bind("number", item.number())
                .bind("kind", item.kind())
                .bind("body", item.body().array())
                .execute();
    }

    /** Under number 0, before all items: the first of its kind takes its place. */
    static void insertUntilTold(Transaction transaction, String kind, Bytes body) {
        transaction
                .handle()
                .createUpdate("insert into feed_item (number, kind, body) values (0, :kind, :body)")
                .bind("kind", kind)
                .bind("body", body.array())
                .execute();
    }

    static void delete(Transaction transaction, String kind) {
        transaction.handle().execute("delete from feed_item where kind = ?", kind);
    }

    static void deleteAll(Transaction transaction) {
        transaction.handle().execute("delete from feed_item where number > 0");
    }

    static void delete(Transaction transaction, long number) {
        transaction.handle().execute("delete from feed_item where number = ?", number);
    }

    /** What was told, as this program understands it. */
    record Row(long number, FeedBody body) {}

    /** Newest first. */
    static List<Row> rows(Transaction transaction, String kind) {
        return transaction
                .handle()
                .createQuery("select number, kind, body from feed_item where kind = :kind order by number desc")
                .bind("kind", kind)
                .map((row, _) -> new Row(
                        row.getLong("number"), FeedBody.of(row.getString("kind"), Bytes.of(row.getBytes("body")))))
                .list();
    }

    /** Newest first. */
    static List<FeedBody> bodies(Transaction transaction, String kind) {
        return transaction
                .handle()
                .createQuery("select kind, body from feed_item where kind = :kind order by number desc")
                .bind("kind", kind)
                .map((row, _) -> FeedBody.of(row.getString("kind"), Bytes.of(row.getBytes("body"))))
                .list();
    }
}
