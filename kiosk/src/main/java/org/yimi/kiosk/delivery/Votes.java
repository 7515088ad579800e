package org.yimi.kiosk.delivery;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.HandedJson;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.VoteSeal;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Transaction;

/**
 * Votes of 小小议事厅 on their way into the outbox. A vote that is open to all goes at once. Of a group, it is said at once
 * who has voted; the vote itself waits here until its ballot has closed and then goes among all others, so that neither
 * its number nor its neighbours tell whose it is. Safe for all platform threads.
 */
public final class Votes {
    private final Database database;
    private final Outbox outbox;
    private final Credentials credentials;
    private final Supplier<SessionId> ids;

    /** @param ids random ones, for which nobody can guess what comes next */
    public Votes(Database database, Outbox outbox, Credentials credentials, Supplier<SessionId> ids) {
        this.database = database;
        this.outbox = outbox;
        this.credentials = credentials;
        this.ids = ids;
    }

    /** What became of a vote. */
    public enum Cast {
        /** Durable. */
        TAKEN,
        /** The ballot closed in the meantime, or the time is doubtful. Nothing was kept. */
        CLOSED,
        /** This badge has voted here. Nothing was kept. */
        USED
    }

    /** Whether this badge has voted on this kiosk. */
    public boolean isUsed(Ballot ballot, Hash badge) {
        return database.read(transaction -> HeldVoteTable.isUsed(transaction, ballot, badge));
    }

    /**
     * Durable on return.
     *
     * @param codes as {@link Ballot#takes} wants them
     * @param badge one where the ballot is a group's, else none
     */
    public Cast cast(Ballot ballot, List<String> codes, List<Hash> badge) {
        var identity = credentials.identity().orElseThrow(() -> new IllegalStateException("not enrolled"));
        var sealed = new VoteSeal(credentials.keySet(identity)).seal(ballot, codes);
        var choice = Base64.getEncoder().encodeToString(sealed.array());
        var vote = new CastVote(ids.get(), ballot.id(), ballot.version(), choice);
        return database.write(transaction -> {
            var time = outbox.time(transaction);
            if (time.doubtful() || !ballot.open(local(time))) return Cast.CLOSED;
            return switch (ballot.voters()) {
                case Ballot.Voters.Everyone() -> {
                    outbox.put(transaction, identity, HandedJson.write(vote));
                    yield Cast.TAKEN;
                }
                case Ballot.Voters.Group group -> {
                    var mine = badge.getFirst();
                    if (!group.badges().contains(mine)) throw new IllegalArgumentException("no badge of the group");
                    yield cast(transaction, identity, ballot, vote, mine);
                }
            };
        });
    }

    private Cast cast(Transaction transaction, Identity identity, Ballot ballot, CastVote vote, Hash badge) {
        if (HeldVoteTable.isUsed(transaction, ballot, badge)) return Cast.USED;
        HeldVoteTable.use(transaction, ballot, badge);
        HeldVoteTable.hold(transaction, vote, ballot.closes());
        var attendance =
                new Attendance(ids.get(), ballot.id(), ballot.version(), badge.bytes().hex());
        outbox.put(transaction, identity, HandedJson.write(attendance));
        return Cast.TAKEN;
    }

    /** Votes whose ballot has closed, told one after the other in an order that says nothing; then they are gone here. */
    static void pour(Transaction transaction, KioskTime time, Consumer<byte[]> onEach) {
        if (time.doubtful()) return;
        for (var vote : HeldVoteTable.take(transaction, local(time))) onEach.accept(HandedJson.write(vote));
        HeldVoteTable.forgetBadges(transaction, local(time));
    }

    private static LocalDateTime local(KioskTime time) {
        return LocalDateTime.ofInstant(time.now(), ZoneId.systemDefault());
    }
}
