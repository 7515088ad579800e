package org.yimi.kiosk.delivery;

import org.yimi.content.envelope.SyncReply;

/** What became of a bundle that was sent. */
public sealed interface Upload {
    record Accepted(SyncReply reply) implements Upload {}

    /** The office will not take it as it is. Everything is kept, and the log says why. */
    record Rejected(String code) implements Upload {}

    /** No office at the other end, or not ours: try again later, tell nobody. */
    record Unreachable(String why) implements Upload {}
}
