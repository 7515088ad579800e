package org.yimi.content.answer;

/** Whatever an envelope may hold. */
public sealed interface Handed permits Finished, CastVote, Attendance {
    /** Random, and tied to nothing else. */
    SessionId id();
}
