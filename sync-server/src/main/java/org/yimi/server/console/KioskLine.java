package org.yimi.server.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.yimi.content.survey.Language;
import org.yimi.server.office.Kiosks.KioskRow;

/**
 * One kiosk as a line of the overview.
 *
 * @param troubles empty where nothing is to be looked after
 * @param note what to say then
 * @param renewable whether it may be enrolled again on another machine
 */
record KioskLine(
        String site,
        String slot,
        String id,
        String lastContact,
        String issued,
        String received,
        String counted,
        List<Trouble.Found> troubles,
        String note,
        boolean renewable) {

    static KioskLine of(KioskRow row, List<Trouble.Found> troubles, Language language, Instant now) {
        var numbers = new Numbers(language);
        return new KioskLine(
                row.site().in(language),
                numbers.of(row.slot()),
                row.id().toString(),
                row.contacted() ? ago(Duration.between(row.lastContact(), now), language) : Words.NEVER.in(language),
                numbers.of(row.issued()),
                numbers.of(row.totals().received()),
                numbers.of(row.totals().counted()),
                troubles,
                (row.revoked() ? Words.REVOKED : Words.COMPLETE).in(language),
                !row.revoked());
    }

    boolean fine() {
        return troubles.isEmpty();
    }

    private static String ago(Duration since, Language language) {
        if (since.toDays() > 1) return Words.DAYS_AGO.in(language, since.toDays());
        if (since.toHours() > 1) return Words.HOURS_AGO.in(language, since.toHours());
        if (since.toMinutes() > 1) return Words.MINUTES_AGO.in(language, since.toMinutes());
        return Words.JUST_NOW.in(language);
    }
}
