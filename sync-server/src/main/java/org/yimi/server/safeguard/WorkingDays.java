package org.yimi.server.safeguard;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Monday to Friday. Public holidays, and weekends on which people work instead, are not known. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The first one after this day. */
    public static LocalDate after(LocalDate day) {
        var next = day.plusDays(1);
        while (!isOne(next)) next = next.plusDays(1);
        return next;
    }

    /** How many there are after the one day up to the other, which counts; 0 where that is not later. */
    public static long between(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? from.plusDays(1).datesUntil(to.plusDays(1)).filter(WorkingDays::isOne).count() : 0;
    }

    /** The day at the office. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
