package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.OpeningHours.Span;

class OpeningHoursTest {
    /** Monday with a pause at noon, and Friday afternoon; not on Friday 6 March. */
    private static final OpeningHours HOURS = new OpeningHours(
            Map.of(
                    DayOfWeek.MONDAY, List.of(span(8, 12), span(13, 17)),
                    DayOfWeek.FRIDAY, List.of(span(13, 17))),
            Set.of(LocalDate.parse("2026-03-06")));

    @Test
    void aSpanBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
        assertThat(HOURS.open(at("2026-03-02T08:00"))).isTrue();
        assertThat(HOURS.open(at("2026-03-02T11:59:59"))).isTrue();
        assertThat(HOURS.open(at("2026-03-02T12:00"))).isFalse();
        assertThat(HOURS.open(at("2026-03-03T09:00"))).isFalse();
        assertThat(HOURS.open(at("2026-03-06T14:00"))).isFalse();
    }

    @Test
    void theNextOpeningMayBeTodayOrDaysAhead() {
        assertThat(HOURS.opensAfter(at("2026-03-02T07:00"))).contains(at("2026-03-02T08:00"));
        assertThat(HOURS.opensAfter(at("2026-03-02T12:30"))).contains(at("2026-03-02T13:00"));
        assertThat(HOURS.opensAfter(at("2026-03-02T18:00"))).contains(at("2026-03-09T08:00"));
        assertThat(HOURS.opensAfter(at("2026-03-11T09:00"))).contains(at("2026-03-13T13:00"));
    }

    @Test
    void withoutHoursASiteIsOpenButForTheDaysItIsClosedOn() {
        var holiday = new OpeningHours(Map.of(), Set.of(LocalDate.parse("2026-10-01")));

        assertThat(OpeningHours.ALWAYS.open(at("2026-10-01T23:59:59"))).isTrue();
        assertThat(holiday.open(at("2026-10-01T12:00"))).isFalse();
        assertThat(holiday.opensAfter(at("2026-10-01T12:00"))).contains(at("2026-10-02T00:00"));
    }

    @Test
    void aSiteThatStaysClosedNamesNoDay() {
        var days = new java.util.HashSet<LocalDate>();
        for (var day = 0; day < 100; day++) days.add(LocalDate.parse("2026-07-01").plusDays(day));

        assertThat(new OpeningHours(Map.of(), days).opensAfter(at("2026-07-01T12:00"))).isEmpty();
    }

    private static Span span(int from, int to) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
