package org.yimi.kiosk.ui.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yimi.content.survey.Language;

/** Days as staff read them. */
final class Days {
    private Days() {}

    static String of(LocalDate day, Language language) {
        return switch (language) {
            case ZH -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case EN -> day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH));
        };
    }
}
