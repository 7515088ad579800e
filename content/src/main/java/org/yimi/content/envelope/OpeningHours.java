package org.yimi.content.envelope;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a site is open, in local times.
 *
 * @param week by weekday, each day's spans ascending and apart; a weekday that is missing is closed. Without any
 *     weekday the site is always open, but for the days it is closed on.
 * @param closedOn whole days
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> week, Set<LocalDate> closedOn) {
    /** Around the clock. */
    public static final OpeningHours ALWAYS = new OpeningHours(Map.of(), Set.of());

    private static final int DAYS_AHEAD = 60;
    private static final List<Span> WHOLE_DAY = List.of(new Span(LocalTime.MIN, LocalTime.MAX));

    public OpeningHours {
        for (var spans : week.values()) checkAscending(spans);
        week = Map.copyOf(week);
        closedOn = Set.copyOf(closedOn);
    }

    /** @param to the first moment after it */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!to.isAfter(from)) throw new IllegalArgumentException(from + "-" + to + " ends before it begins");
        }

        boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** @throws IllegalArgumentException where spans of one day are none, out of order, or touch */
    public static void checkAscending(List<Span> spans) {
        if (spans.isEmpty()) throw new IllegalArgumentException("a weekday without hours: leave it out where it is closed");
        for (var i = 1; i < spans.size(); i++)
            if (!spans.get(i).from().isAfter(spans.get(i - 1).to()))
                throw new IllegalArgumentException("hours of one day must follow each other with a pause between them");
    }

    public boolean open(LocalDateTime at) {
        var day = at.toLocalDate();
        if (week.isEmpty()) return !closedOn.contains(day);
        return spans(day).stream().anyMatch(span -> span.contains(at.toLocalTime()));
    }

    /** The next moment at which it opens after this one; empty where it does not within 60 days. */
    public Optional<LocalDateTime> opensAfter(LocalDateTime at) {
        return Stream.iterate(at.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD + 1)
                .flatMap(day -> spans(day).stream().map(span -> day.atTime(span.from())))
                .filter(opens -> opens.isAfter(at))
                .findFirst();
    }

    private List<Span> spans(LocalDate day) {
        if (closedOn.contains(day)) return List.of();
        return week.isEmpty() ? WHOLE_DAY : week.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
