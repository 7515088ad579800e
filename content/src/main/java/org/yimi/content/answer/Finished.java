package org.yimi.content.answer;

import java.util.List;
import org.yimi.content.survey.AgeBand;

/** What an envelope holds: what one child handed over. */
public sealed interface Finished permits FinishedSession, Suggestion {
    /** Random, and tied to nothing else. */
    SessionId id();

    AgeBand band();

    /** The kiosk could not trust its clock, so the time told may be wrong. */
    boolean clockDoubtful();

    /** At most one: what the kiosk took the child's words for. */
    List<Disclosure> disclosure();
}
