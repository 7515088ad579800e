package org.yimi.server.intake;

import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Handed;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.survey.Survey;

/** An envelope after trying to open it. */
sealed interface Opened {
    Envelope envelope();

    /** Opened, and what it holds fits what it names. */
    sealed interface Fitting extends Opened {
        Finished finished();

        /** As it was sealed: a newer kiosk may say more than this program reads. */
        Bytes content();
    }

    /** @param survey the version that the session names */
    record Session(Envelope envelope, FinishedSession finished, Survey survey, Bytes content) implements Fitting {}

    record Idea(Envelope envelope, Suggestion finished, Bytes content) implements Fitting {}

    /** A vote, or that somebody has voted; it says nothing that could be shown. */
    record OfBallot(Envelope envelope, Handed handed) implements Opened {}

    /** @param reason a stable code that the console explains; never anything of the content */
    record Unopenable(Envelope envelope, String reason) implements Opened {}
}
