package org.yimi.kiosk.visit;

import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Interview;
import org.yimi.content.survey.AgeBand;

/** What one child has begun and not yet handed over. */
public sealed interface Unfinished {
    AgeBand band();

    /** A survey, answered in part or to its end. */
    record Answers(Interview interview) implements Unfinished {
        @Override
        public AgeBand band() {
            return interview.band();
        }
    }

    /** A suggestion, begun or whole. */
    record Suggestion(AgeBand band, Idea idea) implements Unfinished {}
}
