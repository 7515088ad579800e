package org.yimi.server.intake;

import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.HandedJson;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.Refused;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.server.ballot.BallotBox;

/** Opens envelopes and holds what they say against the survey or vocabulary they name. Thread-safe; touches no disk. */
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
            return switch (HandedJson.read(content)) {
                case FinishedSession session ->
                    library.survey(session.survey(), session.version())
                            .map(survey -> judged(envelope, session, content, survey))
                            .orElseGet(() -> new Opened.Unopenable(envelope, "unknown-survey"));
                case Suggestion suggestion ->
                    library.vocabulary(suggestion.vocabulary(), suggestion.version())
                            .map(vocabulary -> judged(envelope, suggestion, content, vocabulary))
                            .orElseGet(() -> new Opened.Unopenable(envelope, "unknown-vocabulary"));
                // whether the office knows the ballot is seen when it is counted
                case CastVote vote when BallotBox.takes(vote) -> new Opened.OfBallot(envelope, vote);
                case CastVote _ -> new Opened.Unopenable(envelope, "unreadable-content");
                case Attendance attendance -> new Opened.OfBallot(envelope, attendance);
            };
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

    private static Opened judged(Envelope envelope, Suggestion suggestion, byte[] content, Vocabulary vocabulary) {
        try {
            suggestion.replay(vocabulary);
            return new Opened.Idea(envelope, suggestion, Bytes.of(content));
        } catch (IllegalArgumentException e) {
            return new Opened.Unopenable(envelope, "answers-do-not-fit");
        }
    }
}
