package org.yimi.kiosk.delivery;

import java.time.Duration;
import org.yimi.content.envelope.SyncReply;

/** What became of a bundle that was sent. */
public sealed interface Upload {
    record Accepted(SyncReply reply) implements Upload {}

    /** The office will not take it as it is. Everything is kept, and the log says why. */
    record Rejected(String code) implements Upload {}

    /**
     * No office at the other end, or not ours: try again later.
     *
     * @param why for the log
     * @param notBefore how long the office asks to wait; zero where it does not
     */
    record Unreachable(Reached how, String why, Duration notBefore) implements Upload {}
}
