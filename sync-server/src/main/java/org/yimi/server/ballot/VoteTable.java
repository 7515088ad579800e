package org.yimi.server.ballot;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.server.store.Transaction;

/** Rows of sealed votes, and of who has voted. */
final class VoteTable {
    private VoteTable() {}

    /** Whether it was new. */
    static boolean insert(Transaction transaction, CastVote vote, Bytes sealed) {
        return 1 == transaction
                .handle()
                .createUpdate("insert or ignore into vote (id, ballot, version, sealed) values (:id, :ballot, :version, :sealed)")
                .bind("id", bytes(vote.id()))
                .bind("ballot", vote.ballot())
                .bind("version", vote.version())
                .bind("sealed", sealed.array())
                .execute();
    }

    /** Whether it was new. */
    static boolean insert(Transaction transaction, Attendance attendance) {
        return 1 == transaction
                .handle()
                .createUpdate("insert or ignore into attendance (id, ballot, version, badge)"
                        + " values (:id, :ballot, :version, :badge)")
                .bind("id", bytes(attendance.id()))
                .bind("ballot", attendance.ballot())
                .bind("version", attendance.version())
                .bind("badge", HexFormat.of().parseHex(attendance.badge()))
                .execute();
    }

    /** Every sealed vote of a ballot, one after the other. */
    static void each(Transaction transaction, Ballot ballot, Consumer<Bytes> onEach) {
        transaction
                .handle()
                .createQuery("select sealed from vote where ballot = :ballot and version = :version")
                .bind("ballot", ballot.id())
                .bind("version", ballot.version())
                .mapTo(byte[].class)
                .forEach(sealed -> onEach.accept(Bytes.of(sealed)));
    }

    /** One for each time somebody has voted. */
    static List<Hash> attended(Transaction transaction, Ballot ballot) {
        return transaction
                .handle()
                .createQuery("select badge from attendance where ballot = :ballot and version = :version order by badge")
                .bind("ballot", ballot.id())
                .bind("version", ballot.version())
                .map((row, _) -> new Hash(Bytes.of(row.getBytes("badge"))))
                .list();
    }

    private static byte[] bytes(SessionId id) {
        return HexFormat.of().parseHex(id.hex());
    }
}
