package org.yimi.content.answer;

import org.yimi.content.survey.Ids;

/**
 * One vote of 小小议事厅. Nothing of who, where or when: a vote is counted with all others of its ballot.
 *
 * @param version of the ballot
 * @param sealed what was chosen, sealed once more, in Base64; opened only when the ballot is counted. Always as long
 */
public record CastVote(SessionId id, String ballot, int version, String sealed) implements Handed {
    public CastVote {
        Ids.check(ballot);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (sealed.isEmpty()) throw new IllegalArgumentException("a vote without a choice");
    }
}
