package org.yimi.content.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** The finest time that is kept with an answer: a morning (before 12:00) or an afternoon. Written {@code 2026-03-01am}. */
public record HalfDay(LocalDate date, boolean morning) {

    public static HalfDay of(LocalDateTime moment) {
        return new HalfDay(moment.toLocalDate(), moment.getHour() < 12);
    }

    /** @throws IllegalArgumentException where the text is not of this form */
    public static HalfDay parse(String text) {
        try {
            var date = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return switch (text.substring(10)) {
                case "am" -> new HalfDay(date, true);
                case "pm" -> new HalfDay(date, false);
                default -> throw new IllegalArgumentException("not a half-day");
            };
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a half-day", e);
        }
    }

    @Override
    public String toString() {
        return date + (morning ? "am" : "pm");
    }
}
