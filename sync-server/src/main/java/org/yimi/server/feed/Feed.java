package org.yimi.server.feed;

import java.time.Instant;
import java.util.ArrayList;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.SignKey;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** The district's words to its kiosks, in the order in which they were published. None is ever changed or removed. */
public final class Feed {
    private static final int MOST_ITEMS = 200;

    private final Database database;

    public Feed(Database database) {
        this.database = database;
    }

    /** Kept only if the transaction is. Returns its number. */
    public long publish(Transaction transaction, Instant at, Audience audience, FeedBody body) {
        return FeedTable.insert(transaction, at, audience, body);
    }

    /**
     * What comes after a kiosk's cursor, signed; items for other kiosks too, because only without gaps can a kiosk tell
     * that none was withheld. Empty where it has everything.
     *
     * @param epoch the office's; a cursor of another epoch is handed everything from the first item
     */
    public FeedPage after(FeedCursor cursor, int epoch, SignKey feedKey) {
        var number = cursor.epoch() == epoch ? cursor.number() : 0;
        var items = database.read(transaction -> FeedTable.after(transaction, epoch, number, MOST_ITEMS));
        var signed = new ArrayList<Bytes>();
        var room = FeedPage.MOST_BYTES;
        for (var item : items) {
            var bytes = item.signedBy(feedKey);
            room -= bytes.length();
            if (room < 0) break;
            signed.add(bytes);
        }
        return new FeedPage(signed);
    }
}
