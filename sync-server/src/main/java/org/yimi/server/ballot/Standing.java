package org.yimi.server.ballot;

import java.util.List;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Hash;

/**
 * A ballot as the office may look at it.
 *
 * @param attended of a group, one badge for each time somebody voted; empty where all may vote
 */
public record Standing(Ballot ballot, State state, List<Hash> attended) {
    public Standing {
        attended = List.copyOf(attended);
    }

    /** How far it has come, by the office's clock. */
    public sealed interface State {
        /** It has not opened yet. */
        record Waiting() implements State {}

        /** Votes come in. */
        record Open() implements State {}

        /** Nobody has counted it yet. */
        record Closed() implements State {}

        /** Counted, and on its way to the kiosks. */
        record Told(BallotResult result) implements State {}
    }
}
