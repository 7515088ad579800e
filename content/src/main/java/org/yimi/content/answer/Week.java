package org.yimi.content.answer;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/**
 * The week of a suggestion, as ISO 8601 counts them: what is told of its time.
 *
 * @param text such as {@code 2026-W09}
 */
public record Week(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])");

    public Week {
        if (!FORM.matcher(text).matches()) throw new IllegalArgumentException("a week looks like 2026-W09");
    }

    public static Week of(LocalDate day) {
        return new Week("%04d-W%02d".formatted(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    @Override
    public String toString() {
        return text;
    }
}
