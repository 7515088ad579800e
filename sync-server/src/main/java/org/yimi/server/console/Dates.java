package org.yimi.server.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.survey.Language;
import org.yimi.server.safeguard.WorkingDays;

/** Days, weeks and due dates as people of one language read them. */
record Dates(Numbers numbers, LocalDate today) {
    boolean late(LocalDate due) {
        return due.isBefore(today);
    }

    /** Until when somebody has to look, or by how many working days it is late. */
    String due(LocalDate due) {
        if (due.equals(today)) return InkWords.DUE_TODAY.in(language());
        if (due.isAfter(today)) return InkWords.DUE_BY.in(language(), day(due));
        var days = WorkingDays.between(due, today);
        if (days == 0) return InkWords.WAS_DUE.in(language(), day(due));
        return (days == 1 ? InkWords.LATE_ONE : InkWords.LATE_BY).in(language(), numbers.of(days), day(due));
    }

    /** @param moment as the content has it */
    String halfDay(String moment) {
        var halfDay = HalfDay.parse(moment);
        return (halfDay.morning() ? InkWords.MORNING : InkWords.AFTERNOON).in(language(), day(halfDay.date()));
    }

    /** @param moment as the content has it, such as {@code 2026-W09} */
    String week(String moment) {
        var week = Integer.parseInt(moment.substring(6));
        return SuggestionWords.WEEK_OF.in(language(), moment.substring(0, 4), week);
    }

    /** To the minute, at the office's clock. */
    String moment(TemporalAccessor at) {
        var pattern =
                switch (language()) {
                    case ZH -> "M月d日 HH:mm";
                    case EN -> "d MMM HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, Numbers.locale(language()))
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** As {@link #moment}, but the first moment of a day reads as the end of the day before it. */
    String until(Instant end) {
        var at = LocalDateTime.ofInstant(end, ZoneId.systemDefault());
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? LaneWords.END_OF_DAY.in(language(), day(at.toLocalDate().minusDays(1)))
                : moment(end);
    }

    private String day(LocalDate day) {
        var pattern =
                switch (language()) {
                    case ZH -> "M月d日（E）";
                    case EN -> "E d MMM";
                };
        return DateTimeFormatter.ofPattern(pattern, Numbers.locale(language())).format(day);
    }

    private Language language() {
        return numbers.language();
    }
}
