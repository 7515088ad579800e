package org.yimi.server.safeguard;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;

/**
 * A safeguarding concern: a session or suggestion that its kiosk took for a disclosure of harm. What the child said, and
 * what the kiosk took it for, lies with the content and nowhere else.
 *
 * @param suggestion else a session
 * @param survey of a suggestion its vocabulary
 * @param moment the half-day or week, as the content has it
 * @param openBy whole hours, or the end of a day
 * @param decideBy likewise
 * @param escalations how often those further up were told that it is past its clock
 */
public record Concern(
        ItemId id,
        SessionId content,
        boolean suggestion,
        String survey,
        int version,
        long site,
        AgeBand band,
        String moment,
        Urgency urgency,
        Instant openBy,
        Instant decideBy,
        State state,
        int escalations) {

    /** How far it has come. */
    public enum State {
        /** Nobody has opened it. */
        WAITING,
        OPEN,
        CLOSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("unknown state " + code));
        }
    }
}
