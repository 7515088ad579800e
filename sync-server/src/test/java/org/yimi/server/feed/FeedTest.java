package org.yimi.server.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.server.store.Database;

class FeedTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path dir;

    private final PrivateKeySet keys = PrivateKeySet.first(new SecureRandom());
    private final KeySet keySet =
            keys.publicPart(NOW, RootSecret.random(new SecureRandom()).rootKey().verifyKey());
    private Database database;
    private Feed feed;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("office.db"));
        feed = new Feed(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itemsAreNumberedWithoutGapsWhoeverTheyAreFor() {
        publish(new Audience.All(), 1);
        publish(new Audience.Site(3), 1);
        publish(new Audience.All(), 1);

        var items = items(feed.after(FeedCursor.START, 5, keys.feed()));

        assertThat(items).extracting(FeedItem::cursor)
                .containsExactly(new FeedCursor(5, 1), new FeedCursor(5, 2), new FeedCursor(5, 3));
        assertThat(items.get(1))
                .isEqualTo(new FeedItem(5, 2, NOW, new Audience.Site(3), HelpLines.KIND, HelpLines.NONE.bytes()));
    }

    @Test
    void aKioskIsHandedWhatComesAfterItsCursor() {
        publish(new Audience.All(), 3);

        assertThat(items(feed.after(new FeedCursor(5, 2), 5, keys.feed()))).extracting(FeedItem::number).containsExactly(3L);
        assertThat(feed.after(new FeedCursor(5, 3), 5, keys.feed()).items()).isEmpty();
    }

    @Test
    void aKioskOfAnEarlierEpochIsHandedEverythingAgain() {
        publish(new Audience.All(), 3);

        assertThat(items(feed.after(new FeedCursor(4, 9), 5, keys.feed()))).extracting(FeedItem::number)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void aLongFeedComesInPagesThatAKioskTakes() {
        publish(new Audience.All(), 450);

        var cursor = FeedCursor.START;
        var pages = 0;
        for (var page = feed.after(cursor, 1, keys.feed()); !page.items().isEmpty(); page = feed.after(cursor, 1, keys.feed())) {
            assertThat(page.bytes().length).isLessThan(256 * 1024);
            for (var item : items(page)) {
                assertThat(cursor.comesBefore(item.cursor())).isTrue();
                cursor = item.cursor();
            }
            pages++;
        }

        assertThat(cursor).isEqualTo(new FeedCursor(1, 450));
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void whatWasPublishedIsNeverChangedOrRemoved() {
        publish(new Audience.All(), 1);

        for (var sql : List.of("update feed_item set kind = 'x'", "delete from feed_item"))
            assertThatThrownBy(() -> database.change(transaction -> transaction.handle().execute(sql)))
                    .rootCause()
                    .hasMessageContaining("kiosks have this item already");
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        assertThatThrownBy(() -> database.change(transaction -> {
                    feed.publish(transaction, NOW, new Audience.All(), SiteSettings.USUAL);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        publish(new Audience.All(), 1);

        assertThat(items(feed.after(FeedCursor.START, 1, keys.feed()))).extracting(FeedItem::number).containsExactly(1L);
    }

    private void publish(Audience audience, int times) {
        database.change(transaction -> LongStream.range(0, times)
                .forEach(_ -> feed.publish(transaction, NOW, audience, HelpLines.NONE)));
    }

    private List<FeedItem> items(FeedPage page) {
        return page.items().stream().map(bytes -> FeedItem.verified(bytes, keySet)).toList();
    }
}
