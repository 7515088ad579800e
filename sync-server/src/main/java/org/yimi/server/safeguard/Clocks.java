package org.yimi.server.safeguard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.yimi.content.answer.Urgency;

/**
 * Until when a person has to act on what a child disclosed. 关于建立侵害未成年人案件强制报告制度的意见 (2020) says "at once"; these are
 * the latest moments that an office may take that for, and running hours: they pass at night and on holidays too.
 */
final class Clocks {
    static final Duration OPEN_SEVERE = Duration.ofHours(2);
    static final Duration DECIDE_SEVERE = Duration.ofHours(24);

    private Clocks() {}

    /** A severe one's hour of arrival and two; another's end of the next working day. Never later than that. */
    static Instant openBy(Urgency urgency, Instant arrived) {
        return switch (urgency) {
            case SEVERE -> arrived.truncatedTo(ChronoUnit.HOURS).plus(OPEN_SEVERE);
            case CONCERN, NONE -> endOfWorkingDays(arrived, 1);
        };
    }

    /** Until when it is assessed and, where it must be, reported: a day, or two working days. */
    static Instant decideBy(Urgency urgency, Instant arrived) {
        return switch (urgency) {
            case SEVERE -> arrived.truncatedTo(ChronoUnit.HOURS).plus(DECIDE_SEVERE);
            case CONCERN, NONE -> endOfWorkingDays(arrived, 2);
        };
    }

    private static Instant endOfWorkingDays(Instant arrived, int days) {
        var day = WorkingDays.dayOf(arrived);
        for (var i = 0; i < days; i++) day = WorkingDays.after(day);
        return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
