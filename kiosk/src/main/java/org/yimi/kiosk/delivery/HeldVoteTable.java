package org.yimi.kiosk.delivery;

import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Hash;
import org.yimi.kiosk.store.Transaction;

/** Rows of votes that wait for their ballot to close, and of the badges that cast one. */
final class HeldVoteTable {
    private HeldVoteTable() {}

    static void hold(Transaction transaction, CastVote vote, LocalDateTime closes) {
        transaction
                .handle()
                .createUpdate("insert into held_vote (id, ballot, version, closes, sealed)"
                        + " values (:id, :ballot, :version, :closes, :sealed)")
                .bind("id", HexFormat.of().parseHex(vote.id().hex()))
                .bind("ballot", vote.ballot())
                .bind("version", vote.version())
                .bind("closes", closes.toString())
                .bind("sealed", Base64.getDecoder().decode(vote.sealed()))
                .execute();
    }

    /** Takes out those whose ballot has closed, by their ids. */
    static List<CastVote> take(Transaction transaction, LocalDateTime now) {
        var closed = transaction
                .handle()
                .createQuery("select id, ballot, version, closes, sealed from held_vote order by id")
                .map((row, _) -> new Held(
                        new CastVote(
                                new SessionId(HexFormat.of().formatHex(row.getBytes("id"))),
                                row.getString("ballot"),
                                row.getInt("version"),
                                Base64.getEncoder().encodeToString(row.getBytes("sealed"))),
                        LocalDateTime.parse(row.getString("closes"))))
                .filter(held -> !now.isBefore(held.closes))
                .list();
        for (var one : closed)
            transaction.handle().execute("delete from held_vote where id = ?", HexFormat.of().parseHex(one.vote.id().hex()));
        return closed.stream().map(Held::vote).toList();
    }

    private record Held(CastVote vote, LocalDateTime closes) {}

    static boolean isUsed(Transaction transaction, Ballot ballot, Hash badge) {
        return transaction
                .handle()
                .createQuery("select count(*) from used_badge"
                        + " where ballot = :ballot and version = :version and badge = :badge")
                .bind("ballot", ballot.id())
                .bind("version", ballot.version())
                .bind("badge", badge.bytes().array())
                .mapTo(Boolean.class)
                .one();
    }

    static void use(Transaction transaction, Ballot ballot, Hash badge) {
        transaction
                .handle()
                .createUpdate("insert into used_badge (ballot, version, badge, closes)"
                        + " values (:ballot, :version, :badge, :closes)")
                .bind("ballot", ballot.id())
                .bind("version", ballot.version())
                .bind("badge", badge.bytes().array())
                .bind("closes", ballot.closes().toString())
                .execute();
    }

    /** Badges are needed no longer than votes are taken. */
    static void forgetBadges(Transaction transaction, LocalDateTime now) {
        var all = transaction
                .handle()
                .createQuery("select distinct closes from used_badge")
                .mapTo(String.class)
                .list();
        for (var closes : all)
            if (!now.isBefore(LocalDateTime.parse(closes)))
                transaction.handle().execute("delete from used_badge where closes = ?", closes);
    }
}
