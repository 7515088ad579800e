package org.yimi.server.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.VerifyKey;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** The district's words to its kiosks, in the order in which they were published. None is ever changed or removed. */
public final class Feed {
    private static final int MOST_ITEMS = 200;

    private final Database database;

    public Feed(Database database) {
        this.database = database;
    }

    /** How many items there are; also the number of the last. */
    public long published() {
        return database.read(FeedTable::count);
    }

    /** When the last was published; empty before the first. */
    public Optional<Instant> lastPublished() {
        return database.read(FeedTable::lastPublished);
    }

    /** Kept only if the transaction is. Returns its number. */
    public long publish(Transaction transaction, Instant at, Audience audience, FeedBody body) {
        return FeedTable.insert(transaction, at, audience, body);
    }

    /** Everything of a kind that was published, oldest first. */
    public List<Said> said(Transaction transaction, String kind) {
        return FeedTable.said(transaction, kind);
    }

    /** What was told to whom. */
    public record Said(Audience audience, FeedBody body) {}

    /** The highest version of the key set that kiosks were told of; 0 where they were told of none. */
    public int newestKeySet(Transaction transaction, VerifyKey root) {
        return FeedTable.bodies(transaction, NewKeys.KIND).stream()
                .flatMap(body -> body instanceof NewKeys(var signed) ? Stream.of(KeySet.verified(signed, root)) : Stream.empty())
                .mapToInt(KeySet::version)
                .max()
                .orElse(0);
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
