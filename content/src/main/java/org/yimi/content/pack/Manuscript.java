package org.yimi.content.pack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.envelope.Refused;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.Phrases;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Wording;

/**
 * A file on its way to kiosks, and what each of its kinds needs to be read. Rules that it breaks are gathered; what
 * cannot be read at all is thrown.
 *
 * @param file its pictures lie in {@code pictures} beside it
 */
record Manuscript(PackFile file, FeedFile.Desk desk, List<Fault> faults) {
    static final String PINYIN = "pinyin";

    Manuscript(PackFile file, FeedFile.Desk desk) {
        this(file, desk, new ArrayList<>());
    }

    LocalDate today() {
        return desk.today();
    }

    Wording wording(Yaml value) {
        return file.wording(value);
    }

    /** A day that is still to come. */
    LocalDate expires(Fields fields) {
        var value = fields.need("expires");
        var day = date(value, "expires");
        if (!day.isAfter(today())) throw new FaultAt(value.line(), "expires must be after today, " + today());
        return day;
    }

    static LocalDate date(Yaml value, String name) {
        return parsed(LocalDate::parse, value.asText(name), value.line(), "a date like 2026-03-01 (" + name + ")");
    }

    static LocalDateTime time(Yaml value, String name) {
        return parsed(
                text -> LocalDateTime.parse(text.toString().strip().replace(' ', 'T')),
                value.asText(name),
                value.line(),
                "a time like 2026-03-01 08:30 (" + name + ")");
    }

    static <T> T parsed(Function<CharSequence, T> parser, String text, int line, String wanted) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new FaultAt(line, "\"" + text + "\" is not " + wanted);
        }
    }

    /** Gives what a value's own constructor refuses the line it stands on. */
    static <T> T building(int line, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException | Refused e) {
            throw new FaultAt(line, String.valueOf(e.getMessage()));
        }
    }

    static Optional<Yaml> maybe(Fields fields, String name) {
        return Optional.ofNullable(fields.values().get(name));
    }

    /** A field with one entry, or with a list of them. */
    static List<Yaml> oneOrMore(Yaml value) {
        return value instanceof Yaml.Items(_, var items) ? items : List.of(value);
    }

    /** Fields of this kind; each kind with words for children may also say how some of them are read. */
    static Fields fields(Yaml value, String what, Set<String> known) {
        var all = new HashSet<>(known);
        all.add(PINYIN);
        return value.asFields(what).only(all);
    }

    PictureFile picture(Yaml value) {
        return new PictureShelf(beside("pictures")).named(file.picture(value), value.line());
    }

    /** One of the 32 pictures by its name, or a file. */
    Illustration illustration(Yaml value) {
        var name = value.asText("picture");
        return name.contains(".")
                ? new Illustration.Brought(picture(value))
                : new Illustration.Ours(ReplyYaml.named(name, value.line()));
    }

    void add(int line, Rule rule, String reason) {
        add(new Fault(file.name(), line, rule, reason));
    }

    /** Advice holds nothing up. */
    void add(Fault fault) {
        if (fault.isError()) faults.add(fault);
    }

    /** Whether the key set that these bytes hold may be published. */
    void checkKeySet(int line, Bytes signed) {
        building(line, () -> {
            desk.keySets().accept(signed);
            return signed;
        });
    }

    /** A file beside this one. */
    Path beside(String name) {
        return file.folder().resolve(name);
    }

    /**
     * How everything Chinese in an entry is read: by its own field {@code pinyin}, a phrase on a line, else by the
     * dictionary.
     */
    List<Reading> readings(Fields entry) {
        var overrides = new Phrases(maybe(entry, PINYIN).map(this::phrases).orElse(List.of()));
        return ChineseTexts.of(entry)
                .filter(text -> Reading.length(text.value()) > 0)
                .collect(Collectors.toMap(Yaml.Text::value, text -> text, (first, _) -> first, TreeMap::new))
                .values()
                .stream()
                .map(text -> reading(text, overrides))
                .toList();
    }

    private Reading reading(Yaml.Text text, Phrases overrides) {
        try {
            var syllables = desk.dictionary().apply(text.value());
            return new Reading(text.value(), overrides.over(text.value(), syllables));
        } catch (IllegalArgumentException e) {
            throw new FaultAt(text.line(), e.getMessage() + "; say it under " + PINYIN);
        }
    }

    private List<Reading> phrases(Yaml value) {
        var wrong = new ArrayList<Fault>();
        var phrases = ReadingYaml.read(new PackFile(file.folder(), file.name(), value.asFields(PINYIN)), wrong);
        faults.addAll(wrong);
        return List.copyOf(phrases.values());
    }
}
