package org.yimi.server.ballot;

import java.util.Base64;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CastVote;
import org.yimi.content.envelope.Bytes;
import org.yimi.server.store.Transaction;

/** Where intake puts what arrives of ballots, unopened. */
public final class BallotBox {
    private BallotBox() {}

    /** Whether the form of a vote is right; what is in it nobody can tell yet. */
    public static boolean takes(CastVote vote) {
        try {
            return sealed(vote).length() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether it was new: the same envelope may come twice. */
    public static boolean put(Transaction transaction, CastVote vote) {
        return VoteTable.insert(transaction, vote, sealed(vote));
    }

    /** That somebody of a group has voted, never what. Whether it was new. */
    public static boolean note(Transaction transaction, Attendance attendance) {
        return VoteTable.insert(transaction, attendance);
    }

    private static Bytes sealed(CastVote vote) {
        return Bytes.of(Base64.getDecoder().decode(vote.sealed()));
    }
}
