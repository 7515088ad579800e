package org.yimi.content.answer;

import java.util.List;
import org.yimi.content.survey.AgeBand;

/** What one child handed over: answers, or a suggestion. */
public sealed interface Finished extends Handed permits FinishedSession, Suggestion {
    AgeBand band();

    /** The kiosk could not trust its clock, so the time told may be wrong. */
    boolean clockDoubtful();

    /** At most one: what the kiosk took the child's words for. */
    List<Disclosure> disclosure();

    /** Whether it has anything that a kiosk screens. */
    boolean screened();

    /** The same without a disclosure. */
    Finished undisclosed();
}
