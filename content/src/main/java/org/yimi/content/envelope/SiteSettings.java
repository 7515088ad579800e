package org.yimi.content.envelope;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How kiosks behave at a site: each such item replaces the one before.
 *
 * @param motion whether screens may move when they come
 */
public record SiteSettings(OpeningHours opening, boolean motion) implements FeedBody {
    public static final String KIND = "site-settings";

    /** Before the district said anything. */
    public static final SiteSettings USUAL = new SiteSettings(OpeningHours.ALWAYS, true);

    private static final int FORMAT = 1;

    @Override
    public String kind() {
        return KIND;
    }

    Bytes wire() {
        var week = new ArrayList<Day>();
        for (var day : DayOfWeek.values())
            if (opening.week().containsKey(day)) week.add(Day.of(day, opening.week().getOrDefault(day, List.of())));
        var closedOn = opening.closedOn().stream().sorted().map(LocalDate::toString).toList();
        return Bytes.of(Cbor.write(new Wire(FORMAT, week, closedOn, motion)));
    }

    static SiteSettings parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "site settings");
        return Cbor.read(body, Wire.class, Wire::settings);
    }

    /** @param closedOn dates in ISO form */
    private record Wire(int format, List<Day> week, List<String> closedOn, boolean motion) {
        SiteSettings settings() {
            var days = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
            for (var day : week)
                days.put(DayOfWeek.of(day.weekday), day.hours.stream().map(Hours::span).toList());
            var closed = closedOn.stream().map(LocalDate::parse).collect(Collectors.toSet());
            return new SiteSettings(new OpeningHours(days, closed), motion);
        }
    }

    /** @param weekday of ISO, 1 is Monday */
    private record Day(int weekday, List<Hours> hours) {
        static Day of(DayOfWeek day, List<OpeningHours.Span> spans) {
            return new Day(day.getValue(), spans.stream().map(Hours::of).toList());
        }
    }

    /** @param from a time in ISO form; so {@code to} */
    private record Hours(String from, String to) {
        static Hours of(OpeningHours.Span span) {
            return new Hours(span.from().toString(), span.to().toString());
        }

        OpeningHours.Span span() {
            return new OpeningHours.Span(LocalTime.parse(from), LocalTime.parse(to));
        }
    }
}
