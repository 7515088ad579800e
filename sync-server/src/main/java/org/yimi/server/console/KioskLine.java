package org.yimi.server.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimi.content.survey.Language;
import org.yimi.server.office.Kiosks.KioskRow;

/**
 * One kiosk as a line of the overview.
 *
 * @param fine nothing to look after: {@code notes} then says that all is complete
 */
record KioskLine(
        String site,
        String slot,
        String id,
        String lastContact,
        String issued,
        String received,
        String counted,
        boolean fine,
        List<String> notes) {

    static KioskLine of(KioskRow row, Language language, Instant now) {
        var numbers = new Numbers(language);
        var notes = notes(row, numbers);
        var fine = notes.isEmpty() && row.contacted();
        if (notes.isEmpty()) notes.add(row.contacted() ? Words.COMPLETE.in(language) : Words.NEVER.in(language));
        return new KioskLine(
                row.site().in(language),
                numbers.of(row.slot()),
                row.id().toString(),
                row.contacted() ? ago(Duration.between(row.lastContact(), now), language) : Words.NEVER.in(language),
                numbers.of(row.issued()),
                numbers.of(row.totals().received()),
                numbers.of(row.totals().counted()),
                fine,
                List.copyOf(notes));
    }

    private static List<String> notes(KioskRow row, Numbers numbers) {
        var totals = row.totals();
        var language = numbers.language();
        var notes = new ArrayList<String>();
        if (row.revoked()) notes.add(Words.REVOKED.in(language));
        if (totals.received() < row.issued())
            notes.add(Words.MISSING.in(language, numbers.of(row.issued() - totals.received())));
        if (totals.received() > row.issued())
            notes.add(Words.UNSTATED.in(language, numbers.of(totals.received() - row.issued())));
        if (totals.quarantined() > 0) notes.add(Words.QUARANTINED.in(language, numbers.of(totals.quarantined())));
        if (totals.disputed() > 0) notes.add(Words.DISPUTED.in(language, numbers.of(totals.disputed())));
        if (totals.counted() != totals.received() && totals.quarantined() == 0 && totals.disputed() == 0)
            notes.add(Words.UNCOUNTED.in(language, numbers.of(totals.received() - totals.counted())));
        if (row.clockDoubtful()) notes.add(Words.CLOCK_DOUBTFUL.in(language));
        return notes;
    }

    private static String ago(Duration since, Language language) {
        if (since.toDays() > 1) return Words.DAYS_AGO.in(language, since.toDays());
        if (since.toHours() > 1) return Words.HOURS_AGO.in(language, since.toHours());
        if (since.toMinutes() > 1) return Words.MINUTES_AGO.in(language, since.toMinutes());
        return Words.JUST_NOW.in(language);
    }
}
