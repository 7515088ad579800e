package org.yimi.server.safeguard;

import java.time.LocalDate;
import org.yimi.content.answer.SessionId;
import org.yimi.content.survey.AgeBand;

/**
 * One sheet or text. What is on it lies with the content, and nowhere else.
 *
 * @param survey of a suggestion its vocabulary
 * @param question empty for a suggestion
 * @param moment the half-day or week, as the content has it
 * @param dueOn by the end of this day a person should have looked at it
 * @param passed somebody asked the safeguarding officer to look
 */
public record Item(
        ItemId id,
        What what,
        SessionId content,
        String survey,
        int version,
        String question,
        long site,
        AgeBand band,
        String moment,
        LocalDate dueOn,
        boolean passed) {}
