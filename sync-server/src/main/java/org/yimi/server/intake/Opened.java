package org.yimi.server.intake;

import org.yimi.content.answer.FinishedSession;
import org.yimi.content.envelope.Envelope;

/** An envelope after trying to open it. */
sealed interface Opened {
    Envelope envelope();

    /** Opened, and its answers fit the survey version they name. */
    record Session(Envelope envelope, FinishedSession session) implements Opened {}

    /** @param reason a stable code that the console explains; never anything of the content */
    record Unopenable(Envelope envelope, String reason) implements Opened {}
}
