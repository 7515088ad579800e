package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Phrases;
import org.yimi.content.survey.Reading;

/** Writes the pinyin of a pack into it, so that a kiosk needs no dictionary. */
public final class ReadingWriter {
    private final Path folder;
    private final Function<String, List<String>> dictionary;
    private final List<Fault> faults = new ArrayList<>();

    private ReadingWriter(Path folder, Function<String, List<String>> dictionary) {
        this.folder = folder;
        this.dictionary = dictionary;
    }

    /**
     * Writes anew how the texts of a file are read that belongs to no pack; {@code pinyin-overrides.yaml} beside it goes
     * before the dictionary.
     *
     * @param file a text on each line; what stands after it is replaced
     * @param dictionary as for {@link #write}
     * @return how many texts have a reading
     * @throws BadPack with every fault found; nothing is written then
     */
    public static int rewrite(Path file, Function<String, List<String>> dictionary) {
        var whole = file.toAbsolutePath();
        var writer = new ReadingWriter(Objects.requireNonNull(whole.getParent()), dictionary);
        return writer.into(whole, writer.readings(writer.keys(whole)));
    }

    /**
     * Writes {@code pinyin.yaml}: every Chinese text of the pack, sorted; what {@code pinyin-overrides.yaml} says goes
     * before the dictionary. A second run writes the same bytes.
     *
     * @param dictionary one syllable for each Chinese character of a text; empty where it knows none
     * @return how many texts have a reading
     * @throws BadPack with every fault found; nothing is written then
     */
    public static int write(Path folder, Function<String, List<String>> dictionary) {
        var writer = new ReadingWriter(folder, dictionary);
        return writer.into(folder.resolve(ReadingYaml.FILE), writer.readings(writer.texts()));
    }

    private int into(Path file, List<Reading> readings) {
        if (!faults.isEmpty()) throw new BadPack(faults);
        try {
            Files.writeString(file, ReadingYaml.write(readings));
        } catch (IOException e) {
            throw new BadPack(List.of(new Fault(folder.relativize(file).toString(), 0, "cannot be written")));
        }
        return readings.size();
    }

    private List<Reading> readings(SortedMap<String, Place> texts) {
        var overrides = new Phrases(List.copyOf(overrides().values()));
        var readings = new ArrayList<Reading>();
        texts.forEach((text, place) -> {
            try {
                readings.add(new Reading(text, overrides.over(text, dictionary.apply(text))));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(place.file, place.line, e.getMessage() + "; add it to " + ReadingYaml.OVERRIDES));
            }
        });
        return readings;
    }

    private Map<String, Reading> overrides() {
        var file = folder.resolve(ReadingYaml.OVERRIDES);
        Map<String, Reading> overrides = new LinkedHashMap<>();
        if (Files.exists(file)) reading(file, one -> overrides.putAll(ReadingYaml.read(one, faults)));
        return overrides;
    }

    /** Where a text stands first. */
    private record Place(String file, int line) {}

    private SortedMap<String, Place> texts() {
        SortedMap<String, Place> texts = new TreeMap<>();
        if (!Files.exists(folder.resolve("pack.yaml"))) faults.add(new Fault("pack.yaml", 0, "is missing"));
        for (var path : files())
            reading(path, file -> ChineseTexts.of(file.root()).forEach(text -> {
                if (Reading.length(text.value()) > 0)
                    texts.putIfAbsent(text.value(), new Place(file.name(), text.line()));
            }));
        return texts;
    }

    private SortedMap<String, Place> keys(Path file) {
        SortedMap<String, Place> texts = new TreeMap<>();
        reading(file, one -> one.root()
                .values()
                .forEach((text, value) -> texts.put(text, new Place(one.name(), value.line()))));
        return texts;
    }

    private List<Path> files() {
        try (var inside = Files.walk(folder)) {
            return inside.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith(ReadingYaml.FILE) && !file.endsWith(ReadingYaml.OVERRIDES))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadPack(List.of(new Fault(folder.toString(), 0, "is no folder that can be read")));
        }
    }

    private void reading(Path path, Consumer<PackFile> reader) {
        try {
            reader.accept(PackFile.read(folder, path));
        } catch (FaultAt fault) {
            faults.add(fault.in(folder.relativize(path).toString()));
        }
    }
}
