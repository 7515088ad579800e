package org.yimi.content.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Reading;

/** A file of readings: on each line a text and its syllables, {@code "你好！": nǐ hǎo}. */
final class ReadingYaml {
    /** What the kiosk shows above the characters of a pack. */
    static final String FILE = "pinyin.yaml";

    /** What an author knows better than the dictionary. */
    static final String OVERRIDES = "pinyin-overrides.yaml";

    private static final String HEAD = """
            # Written by "content pinyin". What is wrong here is put right in pinyin-overrides.yaml, phrase by phrase.
            """;

    private ReadingYaml() {}

    /** Adds a fault for each reading that is wrong, and hands back the others by their text. */
    static Map<String, Reading> read(PackFile file, Collection<Fault> faults) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (var entry : file.root().values().entrySet()) {
            try {
                var value = entry.getValue();
                var syllables = List.of(value.asText(entry.getKey()).strip().split("\\s+"));
                if (Reading.length(entry.getKey()) == 0)
                    throw new FaultAt(value.line(), "\"" + entry.getKey() + "\" has no Chinese character");
                readings.put(
                        entry.getKey(), file.building(value.line(), () -> new Reading(entry.getKey(), syllables)));
            } catch (FaultAt fault) {
                faults.add(fault.in(file.name()));
            }
        }
        return readings;
    }

    /** In the order given. */
    static String write(Collection<Reading> readings) {
        return readings.stream()
                .map(one -> quoted(one.text()) + ": " + String.join(" ", one.syllables()) + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** What YAML does not bear as it is stands as its number. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(one -> quoted.append(switch (one) {
            case '\\', '"' -> "\\" + (char) one;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isBorne(one) ? Character.toString(one) : "\\u%04x".formatted(one);
        }));
        return quoted.append('"').toString();
    }

    private static boolean isBorne(int one) {
        return (one >= 0x20 && one < 0x7F) || (one >= 0xA0 && one < 0xFFFE) || one > 0xFFFF;
    }
}
