package org.yimi.server.safeguard;

import java.time.Instant;
import java.time.LocalDateTime;

/** Something that an officer did about a concern. Kept as it is, for good. */
public sealed interface Step {
    /** From now on its content is shown. */
    record Opened() implements Step {}

    /** @param reason why the officer takes it for that */
    record Assessed(Assessment assessment, String reason) implements Step {}

    /**
     * @param told office or person, in words
     * @param madeAt at the office's clock, as the officer says
     * @param outcome what came of it; empty where that is not known yet
     */
    record Reported(Recipient recipient, String told, LocalDateTime madeAt, String words, String outcome) implements Step {}

    /** @param words what was done or learnt since */
    record FollowedUp(String words) implements Step {}

    /** @param outcome for the child */
    record Closed(String outcome) implements Step {}

    /** @param by an account's name */
    record Done(Step step, String by, Instant at) {}
}
