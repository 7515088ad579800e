package org.yimi.content.envelope;

import org.yimi.content.survey.Ids;
import org.yimi.content.survey.Wording;

/** A term of a district's own list, such as a stage or a place, with the words that it had when it was published. */
public record Term(String id, Wording name) {
    public Term {
        Ids.check(id);
    }
}
