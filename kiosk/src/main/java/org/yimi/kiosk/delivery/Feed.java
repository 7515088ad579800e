package org.yimi.kiosk.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.FeedBody.NotUnderstood;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.envelope.WallCard;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Transaction;

/**
 * What the district tells this kiosk, taken in order and each item once, by whatever route it came.
 *
 * <p>An item is taken only if it is the one right after the cursor, and the cursor moves with it, in one transaction.
 * So nobody between can make a kiosk skip a word: where one is missing, damaged or not signed by this district,
 * everything before it is taken, everything from it on is not, and the next contact asks for it again. A forged or
 * replayed item therefore holds up the feed at worst for as long as somebody keeps putting it there, as cutting the
 * wire would. An item for another site or kiosk is passed over, but only in its turn: sent early, it moves nothing.
 *
 * <p>A key set is taken first, because items are signed with the newest key; its own signature, the root's, is enough.
 *
 * <p>A kind that this program does not know is kept aside; the program that knows it finds it there. Safe for all
 * platform threads.
 */
public final class Feed {
    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    private final Database database;
    private final Credentials credentials;

    public Feed(Database database, Credentials credentials) {
        this.database = database;
        this.credentials = credentials;
    }

    /** How far it was taken. */
    public FeedCursor cursor() {
        return database.read(FeedTable::cursor);
    }

    /**
     * Takes what follows the cursor. What had been taken before is passed over in silence.
     *
     * @param items signed, in the order of their numbers
     * @return whether the cursor moved and nothing was refused: then more may follow
     */
    public boolean take(Identity identity, List<Bytes> items) {
        takeKeys(new KeyNews(credentials, identity), items);
        var keySet = credentials.keySet(identity);
        return database.write(transaction -> {
            var before = FeedTable.cursor(transaction);
            Set<String> kinds = new TreeSet<>();
            var fine = items.stream().allMatch(signed -> taken(transaction, identity, keySet, signed, kinds));
            kinds.stream().filter(Sayings::has).forEach(kind -> Sayings.prune(transaction, kind));
            return fine && !FeedTable.cursor(transaction).equals(before);
        });
    }

    /** Also those that an earlier program kept without knowing what they are. */
    private void takeKeys(KeyNews news, List<Bytes> items) {
        for (var body : database.read(transaction -> FeedTable.bodies(transaction, NewKeys.KIND)))
            if (body instanceof NewKeys(var signed)) news.offer(signed);
        news.take(items);
    }

    /** False where this item, and so all after it, must wait. */
    private static boolean taken(
            Transaction transaction, Identity identity, KeySet keySet, Bytes signed, Set<String> kinds) {
        var cursor = FeedTable.cursor(transaction);
        try {
            var item = FeedItem.verified(signed, keySet);
            if (cursor.reaches(item.cursor())) return true;
            if (!cursor.comesBefore(item.cursor())) {
                log.warn("feed item {} does not follow {}", item.cursor(), cursor);
                return false;
            }
            if (item.epoch() > cursor.epoch()) FeedTable.deleteAll(transaction);
            if (item.audience().includes(identity.kiosk(), identity.siteId())) kinds.add(keep(transaction, item));
            else log.debug("feed item {} is for others", item.cursor());
            FeedTable.taken(transaction, item);
            return true;
        } catch (Refused e) {
            log.warn("what should follow feed item {} is refused: {}", cursor, e.code().text());
            return false;
        }
    }

    /** Returns its kind. */
    private static String keep(Transaction transaction, FeedItem item) {
        switch (FeedBody.of(item.kind(), item.body())) {
            case HelpLines _, SiteSettings _, StaffList _, NewKeys _ -> FeedTable.delete(transaction, item.kind());
            case Reply _, WallCard _, Ballot _, BallotResult _, Explanation _, PackRelease _ -> {} // others may be of other cards, or packs
            case NotUnderstood _ -> log.info("feed item {} is kept for a later program", item.cursor());
        }
        FeedTable.insert(transaction, item);
        return item.kind();
    }

    /**
     * Who may open staff mode until the feed says it: an enrolment without a network brings it along. Where the feed has
     * said it, that stays.
     */
    void staffUntilTold(StaffList staff) {
        if (staff.members().isEmpty()) return;
        database.write(transaction -> {
            if (FeedTable.bodies(transaction, StaffList.KIND).isEmpty())
                FeedTable.insertUntilTold(transaction, staff.kind(), staff.bytes());
            return true;
        });
    }

    /** What is in force now; before the district said anything, or where it cannot be read, what is safe without it. */
    Told told() {
        return database.read(transaction -> new Told(
                newest(transaction, HelpLines.KIND, HelpLines.class, HelpLines.NONE),
                newest(transaction, SiteSettings.KIND, SiteSettings.class, SiteSettings.USUAL),
                newest(transaction, StaffList.KIND, StaffList.class, StaffList.NONE),
                OfficeTable.lastWord(transaction).signedAt()));
    }

    /** The packs that the district offers this kiosk, each in its highest version. */
    List<PackRelease> releases() {
        Map<String, PackRelease> highest = new TreeMap<>();
        for (var body : database.read(transaction -> FeedTable.bodies(transaction, PackRelease.KIND)))
            if (body instanceof PackRelease release)
                highest.merge(release.pack(), release, (one, other) -> other.version() > one.version() ? other : one);
        return List.copyOf(highest.values());
    }

    /** What it has said one by one. */
    Sayings sayings() {
        return database.read(Sayings::read);
    }

    private static <T extends FeedBody> T newest(Transaction transaction, String kind, Class<T> type, T unsaid) {
        return FeedTable.bodies(transaction, kind).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(unsaid);
    }
}
