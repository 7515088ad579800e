package org.yimi.content.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.OpeningHours.Span;
import org.yimi.content.envelope.OpeningHours;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.Wording;

/** A YAML file that an operator publishes to kiosks: {@code help-lines}, {@code site-settings}, or both. */
public final class FeedFile {
    private static final long MOST_BYTES = 64 * 1024;
    private static final Map<String, Boolean> SWITCH = Map.of("on", true, "true", true, "off", false, "false", false);

    private final LocalDate today;

    private FeedFile(LocalDate today) {
        this.today = today;
    }

    /**
     * Everything the file says, in the order it says it.
     *
     * @param today a number verified after it, or expired on it, is a mistake
     * @throws BadPack naming the line and the reason
     */
    public static List<FeedBody> read(Path file, LocalDate today) {
        try {
            return new FeedFile(today).bodies(Yaml.parse(text(file)).asFields("the file"));
        } catch (FaultAt fault) {
            throw new BadPack(List.of(fault.in(String.valueOf(file.getFileName()))));
        }
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new FaultAt(0, "there is no such file");
            if (Files.size(file) > MOST_BYTES) throw new FaultAt(0, "larger than 64 KiB");
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new FaultAt(0, "is not UTF-8 text");
        } catch (IOException e) {
            throw new FaultAt(0, "cannot be read");
        }
    }

    private List<FeedBody> bodies(Fields root) {
        root.only(Set.of(HelpLines.KIND, SiteSettings.KIND));
        var bodies = new ArrayList<FeedBody>();
        root.values().forEach((kind, value) ->
                bodies.add(kind.equals(HelpLines.KIND) ? helpLines(value) : siteSettings(value)));
        if (bodies.isEmpty()) throw new FaultAt(root.line(), "there is nothing to publish");
        return List.copyOf(bodies);
    }

    private HelpLines helpLines(Yaml value) {
        var lines = value.asItems(HelpLines.KIND).stream().map(this::helpLine).toList();
        return building(value.line(), () -> new HelpLines(lines));
    }

    private HelpLine helpLine(Yaml value) {
        var fields = value.asFields("a help line").only(Set.of("name", "number", "hours", "verified_on", "expires"));
        var verifiedOn = date(fields.need("verified_on"), "verified_on");
        var expires = date(fields.need("expires"), "expires");
        if (verifiedOn.isAfter(today))
            throw new FaultAt(fields.need("verified_on").line(), "verified_on is after today, " + today);
        if (!expires.isAfter(today))
            throw new FaultAt(fields.need("expires").line(), "expires must be after today, " + today);
        return building(fields.need("number").line(), () -> new HelpLine(
                wording(fields.need("name")), fields.text("number"), wording(fields.need("hours")), verifiedOn, expires));
    }

    private SiteSettings siteSettings(Yaml value) {
        var fields = value.asFields(SiteSettings.KIND).only(Set.of("opening", "closed", "motion"));
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        var opening = fields.values().get("opening");
        if (opening != null)
            opening.asFields("opening").values().forEach((day, hours) ->
                    week.put(day(day, hours.line()), spans(hours)));
        var closed = new HashSet<LocalDate>();
        var days = fields.values().get("closed");
        if (days != null) for (var day : days.asItems("closed")) closed.add(date(day, "closed"));
        var motion = fields.values().get("motion");
        return building(
                fields.line(),
                () -> new SiteSettings(new OpeningHours(week, closed), motion == null || onOrOff(motion)));
    }

    /** One span or several. */
    private static List<Span> spans(Yaml value) {
        var texts = value instanceof Yaml.Items(_, var items) ? items : List.of(value);
        var spans = texts.stream().map(FeedFile::span).toList();
        return building(value.line(), () -> {
            OpeningHours.checkAscending(spans);
            return spans;
        });
    }

    private static Span span(Yaml value) {
        var text = value.asText("hours");
        var parts = text.split("-", -1);
        if (parts.length != 2) throw new FaultAt(value.line(), "\"" + text + "\": write hours as 08:30-17:00");
        return building(value.line(), () -> new Span(
                parsed(LocalTime::parse, parts[0].strip(), value.line(), "a time like 08:30"),
                parsed(LocalTime::parse, parts[1].strip(), value.line(), "a time like 17:00")));
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

    private static LocalDate date(Yaml value, String name) {
        return parsed(LocalDate::parse, value.asText(name), value.line(), "a date like 2026-03-01 (" + name + ")");
    }

    private static Wording wording(Yaml value) {
        var fields = value.asFields("a wording").only(Set.of("zh", "en"));
        return building(fields.line(), () -> new Wording(fields.text("zh"), fields.text("en")));
    }

    private static <T> T parsed(Function<CharSequence, T> parser, String text, int line, String wanted) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new FaultAt(line, "\"" + text + "\" is not " + wanted);
        }
    }

    private static <T> T building(int line, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            throw new FaultAt(line, String.valueOf(e.getMessage()));
        }
    }
}
