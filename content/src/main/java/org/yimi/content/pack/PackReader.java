package org.yimi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Taxonomy;
import org.yimi.content.survey.Vocabulary;
import org.yimi.content.survey.Wording;

/**
 * Reads a pack folder: {@code pack.yaml}, {@code surveys/*.yaml}, {@code vocabularies/*.yaml}, {@code explainers/*.yaml},
 * {@code taxonomies/*.yaml}, {@code pictures/}, {@code sounds/}.
 */
public final class PackReader {
    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> editions = new HashMap<>();
    private final List<EditionFile<Survey>> surveys = new ArrayList<>();
    private final List<EditionFile<Vocabulary>> vocabularies = new ArrayList<>();
    private final List<EditionFile<Explainer>> explainers = new ArrayList<>();
    private final List<Taxonomy> taxonomies = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, String> sounds = new HashMap<>();
    private final List<Head> heads = new ArrayList<>();

    private PackReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the pack whether or not it keeps the rules of {@link PackLint}: sessions of a pack that was published once
     * are to be opened for ever.
     *
     * @throws BadPack with every fault found, each naming file, line and reason
     */
    public static Pack read(Path folder) {
        var reader = contents(folder);
        if (!reader.faults.isEmpty()) throw new BadPack(reader.faults);
        var head = reader.heads.getFirst();
        return new Pack(
                folder,
                head.id,
                head.version,
                head.title,
                reader.surveys.stream().map(EditionFile::edition).toList(),
                reader.taxonomies,
                reader.vocabularies.stream().map(EditionFile::edition).toList(),
                reader.explainers.stream().map(EditionFile::edition).toList(),
                reader.readings,
                reader.sounds);
    }

    /** As far as the pack can be read. */
    static PackReader contents(Path folder) {
        var reader = new PackReader(folder);
        reader.readAll();
        return reader;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Those in which nothing was wrong. */
    List<EditionFile<Survey>> surveys() {
        return surveys;
    }

    List<EditionFile<Vocabulary>> vocabularies() {
        return vocabularies;
    }

    List<EditionFile<Explainer>> explainers() {
        return explainers;
    }

    /** All of them. */
    List<EditionFile<?>> editions() {
        return Stream.of(surveys, vocabularies, explainers).<EditionFile<?>>flatMap(List::stream).toList();
    }

    /** By their text. */
    Map<String, Reading> readings() {
        return readings;
    }

    /** File names by the text that they say. */
    Map<String, String> sounds() {
        return sounds;
    }

    private void readAll() {
        reading(folder.resolve("pack.yaml"), file -> heads.add(head(file)));
        var places = places();
        read("surveys", one -> new SurveyYaml(one, places, faults).read(), surveys);
        read("vocabularies", one -> Optional.of(new VocabularyYaml(one).read()), vocabularies);
        read("explainers", one -> Optional.of(new ExplainerYaml(one).read()), explainers);
        var pinyin = folder.resolve(ReadingYaml.FILE);
        if (Files.exists(pinyin)) reading(pinyin, file -> readings.putAll(ReadingYaml.read(file, faults)));
        var clips = folder.resolve(SoundYaml.FILE);
        if (Files.exists(clips)) reading(clips, file -> sounds.putAll(SoundYaml.read(file, faults)));
        if (editions().isEmpty() && faults.isEmpty())
            faults.add(new Fault("surveys", 0, "the pack has no survey, no vocabulary and no explainer"));
    }

    /** @param reader empty where it added the faults itself */
    private <E extends Edition> void read(
            String subfolder, Function<PackFile, Optional<E>> reader, List<EditionFile<E>> into) {
        for (var file : yamlFiles(subfolder))
            reading(file, one -> reader.apply(one).ifPresent(edition -> {
                once(one, edition.id() + " version " + edition.version());
                into.add(new EditionFile<>(one, edition));
            }));
    }

    /** Whether a question may name this place; with a wrong taxonomy any: one mistake, one fault. */
    private Predicate<String> places() {
        var before = faults.size();
        for (var file : yamlFiles("taxonomies"))
            reading(file, one -> {
                var taxonomy = taxonomy(one);
                once(one, taxonomy.id() + " version " + taxonomy.version());
                taxonomies.add(taxonomy);
            });
        if (faults.size() > before) return _ -> true;
        var terms = taxonomies.stream()
                .filter(taxonomy -> taxonomy.id().equals("places"))
                .flatMap(taxonomy -> taxonomy.terms().stream())
                .map(Choice::id)
                .collect(Collectors.toSet());
        return terms::contains;
    }

    private void reading(Path path, Consumer<PackFile> reader) {
        try {
            reader.accept(PackFile.read(folder, path));
        } catch (FaultAt fault) {
            faults.add(fault.in(folder.relativize(path).toString()));
        }
    }

    private void once(PackFile file, String edition) {
        var kind = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        var other = editions.putIfAbsent(kind + edition, file.name());
        if (other != null) throw new FaultAt(1, edition + " is also in " + other);
    }

    private record Head(String id, int version, Wording title) {}

    private static Head head(PackFile file) {
        var fields = file.root().only(Set.of("pack", "version", "title"));
        return new Head(file.id(fields, "pack"), file.version(fields), file.wording(fields.need("title")));
    }

    private static Taxonomy taxonomy(PackFile file) {
        var fields = file.root().only(Set.of("taxonomy", "version", "terms"));
        var terms = fields.need("terms").asItems("terms").stream()
                .map(file::choice)
                .toList();
        var id = file.id(fields, "taxonomy");
        var version = file.version(fields);
        return file.building(fields.need("terms").line(), () -> new Taxonomy(id, version, terms));
    }

    private List<Path> yamlFiles(String subfolder) {
        var inside = folder.resolve(subfolder);
        if (!Files.isDirectory(inside)) return List.of();
        try (var files = Files.list(inside)) {
            var all = files.sorted().toList();
            for (var file : all)
                if (file.toString().endsWith(".yml"))
                    faults.add(new Fault(folder.relativize(file).toString(), 0, "would not be read: name it .yaml"));
            return all.stream().filter(file -> file.toString().endsWith(".yaml")).toList();
        } catch (IOException e) {
            faults.add(new Fault(subfolder, 0, "cannot be read"));
            return List.of();
        }
    }
}
