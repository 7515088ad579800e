package org.yimi.server.intake;

import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.Refused;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Survey;

/** Opens envelopes and holds their answers against the survey they name. Thread-safe; touches no disk. */
final class Desk {
    private final Opener opener;
    private final Library library;

    Desk(Opener opener, Library library) {
        this.opener = opener;
        this.library = library;
    }

    Opened open(Envelope envelope) {
        try {
            var content = opener.open(envelope);
            var session = SessionJson.read(content);
            return library.survey(session.survey(), session.version())
                    .map(survey -> judged(envelope, session, content, survey))
                    .orElseGet(() -> new Opened.Unopenable(envelope, "unknown-survey"));
        } catch (Refused e) {
            return new Opened.Unopenable(envelope, e.code().text());
        } catch (IllegalArgumentException e) {
            return new Opened.Unopenable(envelope, "unreadable-content");
        }
    }

    private static Opened judged(
            Envelope envelope, FinishedSession session, byte[] content, Survey survey) {
        try {
            session.replay(survey);
            return new Opened.Session(envelope, session, survey, Bytes.of(content));
        } catch (IllegalArgumentException e) {
            return new Opened.Unopenable(envelope, "answers-do-not-fit");
        }
    }
}
