package org.yimi.server.console;

import java.text.NumberFormat;
import java.util.Locale;
import org.yimi.content.survey.Language;
import org.yimi.server.results.Cell;
import org.yimi.server.results.Total;

/** Numbers as people of one language read them. */
record Numbers(Language language) {
    static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }

    String of(long number) {
        return NumberFormat.getIntegerInstance(locale(language)).format(number);
    }

    /** Whole percent. */
    String share(long count, long base) {
        var percent = Math.round(100.0 * count / base);
        return count > 0 && percent == 0 ? "<1%" : percent + "%";
    }

    String of(Cell cell) {
        return switch (cell) {
            case Cell.Shown(var count) -> of(count);
            case Cell.FewerThan(var threshold) -> Words.FEWER_THAN.in(language, of(threshold));
        };
    }

    /** As {@link #of(Cell)}, without marks between thousands: for programs. */
    String plain(Cell cell) {
        return cell instanceof Cell.Shown(var count) ? Long.toString(count) : of(cell);
    }

    String of(Total total) {
        return switch (total) {
            case Total.Exactly(var count) -> of(count);
            case Total.AtLeast(var count) ->
                count == 0 ? Words.TOO_FEW.in(language) : Words.AT_LEAST.in(language, of(count));
        };
    }
}
