package org.yimi.server.intake;

import org.yimi.content.answer.FinishedSession;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.survey.Survey;

/** An envelope after trying to open it. */
sealed interface Opened {
    Envelope envelope();

    /**
     * Opened, and its answers fit the survey version they name.
     *
     * @param survey the version that the session names
     * @param content as it was sealed: a newer kiosk may say more than this program reads
     */
    record Session(Envelope envelope, FinishedSession session, Survey survey, Bytes content) implements Opened {}

    /** @param reason a stable code that the console explains; never anything of the content */
    record Unopenable(Envelope envelope, String reason) implements Opened {}
}
