package org.yimi.server.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** Monday 2 March 2026 to Sunday 8 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-03",
        "2026-03-05, 2026-03-06",
        "2026-03-06, 2026-03-09",
        "2026-03-07, 2026-03-09",
        "2026-03-08, 2026-03-09",
        "2027-12-31, 2028-01-03"
    })
    void whatArrivesIsDueOnTheNextDayFromMondayToFriday(LocalDate arrived, LocalDate due) {
        assertThat(WorkingDays.after(arrived)).isEqualTo(due);
    }

    @Test
    void everyDueDateOfAYearIsAWorkingDayAndNoneLiesBetween() {
        LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(day -> {
            var due = WorkingDays.after(day);

            assertThat(due).isAfter(day);
            assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(WorkingDays.between(day, due)).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 2026-03-06, 0",
        "2026-03-06, 2026-03-07, 0",
        "2026-03-06, 2026-03-08, 0",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-06, 2026-03-16, 6",
        "2026-03-06, 2026-03-01, 0"
    })
    void aWeekendMakesNothingLater(LocalDate due, LocalDate today, long late) {
        assertThat(WorkingDays.between(due, today)).isEqualTo(late);
    }
}
