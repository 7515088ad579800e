package org.yimi.server.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedItem;
import org.yimi.server.store.Transaction;

final class FeedTable {
    private FeedTable() {}

    /** Returns its number. */
    static long insert(Transaction transaction, Instant at, Audience audience, FeedBody body) {
        return transaction
                .handle()
                .createQuery("insert into feed_item (number, published_at, audience, kind, body)"
                        + " select coalesce(max(number), 0) + 1, :at, :audience, :kind, :body from feed_item"
                        + " returning number")
                .bind("at", at.getEpochSecond())
                .bind("audience", audience.text())
                .bind("kind", body.kind())
                .bind("body", body.bytes().array())
                .mapTo(Long.class)
                .one();
    }

    static List<FeedItem> after(Transaction transaction, int epoch, long number, int most) {
        return transaction
                .handle()
                .createQuery("select number, published_at, audience, kind, body from feed_item"
                        + " where number > :number order by number limit :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, _) -> item(row, epoch))
                .list();
    }

    static long count(Transaction transaction) {
        return transaction.handle().createQuery("select count(*) from feed_item").mapTo(Long.class).one();
    }

    static Optional<Instant> lastPublished(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select published_at from feed_item order by number desc limit 1")
                .mapTo(Long.class)
                .map(Instant::ofEpochSecond)
                .findOne();
    }

    static List<FeedBody> bodies(Transaction transaction, String kind) {
        return transaction
                .handle()
                .createQuery("select body from feed_item where kind = :kind order by number")
                .bind("kind", kind)
                .map((row, _) -> FeedBody.of(kind, Bytes.of(row.getBytes("body"))))
                .list();
    }

    static List<Feed.Said> said(Transaction transaction, String kind) {
        return transaction
                .handle()
                .createQuery("select audience, body from feed_item where kind = :kind order by number")
                .bind("kind", kind)
                .map((row, _) -> new Feed.Said(
                        Audience.parse(row.getString("audience")), FeedBody.of(kind, Bytes.of(row.getBytes("body")))))
                .list();
    }

    private static FeedItem item(ResultSet row, int epoch) throws SQLException {
        return new FeedItem(
                epoch,
                row.getLong("number"),
                Instant.ofEpochSecond(row.getLong("published_at")),
                Audience.parse(row.getString("audience")),
                row.getString("kind"),
                Bytes.of(row.getBytes("body")));
    }
}
