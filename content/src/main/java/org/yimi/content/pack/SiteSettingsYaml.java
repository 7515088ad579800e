package org.yimi.content.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.envelope.OpeningHours;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.pack.Yaml.FaultAt;

/** How kiosks behave at a site. */
record SiteSettingsYaml() {
    private static final Map<String, Boolean> SWITCH = Map.of("on", true, "true", true, "off", false, "false", false);

    SiteSettings read(Yaml value) {
        var fields = value.asFields(SiteSettings.KIND).only(Set.of("opening", "closed", "motion"));
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        var opening = fields.values().get("opening");
        if (opening != null)
            opening.asFields("opening").values().forEach((day, hours) ->
                    week.put(day(day, hours.line()), spans(hours)));
        var closed = new HashSet<LocalDate>();
        var days = fields.values().get("closed");
        if (days != null) for (var day : days.asItems("closed")) closed.add(Manuscript.date(day, "closed"));
        var motion = fields.values().get("motion");
        return Manuscript.building(
                fields.line(),
                () -> new SiteSettings(new OpeningHours(week, closed), motion == null || onOrOff(motion)));
    }

    /** One span or several. */
    private static List<Span> spans(Yaml value) {
        var texts = value instanceof Yaml.Items(_, var items) ? items : List.of(value);
        var spans = texts.stream().map(SiteSettingsYaml::span).toList();
        return Manuscript.building(value.line(), () -> {
            OpeningHours.checkAscending(spans);
            return spans;
        });
    }

    private static Span span(Yaml value) {
        var text = value.asText("hours");
        var parts = text.split("-", -1);
        if (parts.length != 2) throw new FaultAt(value.line(), "\"" + text + "\": write hours as 08:30-17:00");
        return Manuscript.building(value.line(), () -> new Span(
                Manuscript.parsed(LocalTime::parse, parts[0].strip(), value.line(), "a time like 08:30"),
                Manuscript.parsed(LocalTime::parse, parts[1].strip(), value.line(), "a time like 17:00")));
    }

    private static DayOfWeek day(String name, int line) {
        for (var day : DayOfWeek.values()) if (day.name().toLowerCase(Locale.ROOT).equals(name)) return day;
        throw new FaultAt(line, "\"" + name + "\" is no weekday: monday to sunday");
    }

    private static boolean onOrOff(Yaml value) {
        var known = SWITCH.get(value.asText("motion"));
        if (known == null) throw new FaultAt(value.line(), "motion is on or off");
        return known;
    }
}
