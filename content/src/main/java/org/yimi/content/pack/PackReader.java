package org.yimi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Taxonomy;
import org.yimi.content.survey.Wording;

/** Reads a pack folder: {@code pack.yaml}, {@code surveys/*.yaml}, {@code taxonomies/*.yaml}, {@code pictures/}. */
public final class PackReader {
    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> editions = new HashMap<>();

    private PackReader(Path folder) {
        this.folder = folder;
    }

    /** @throws BadPack with every fault found, each naming file, line and reason */
    public static Pack read(Path folder) {
        return new PackReader(folder).read();
    }

    private Pack read() {
        var surveys = new ArrayList<Survey>();
        var taxonomies = new ArrayList<Taxonomy>();
        var heads = new ArrayList<Head>();
        reading(folder.resolve("pack.yaml"), file -> heads.add(head(file)));
        for (var file : yamlFiles("surveys"))
            reading(file, one -> new SurveyYaml(one, faults).read().ifPresent(survey -> {
                once(one, survey.id() + " version " + survey.version());
                surveys.add(survey);
            }));
        for (var file : yamlFiles("taxonomies"))
            reading(file, one -> {
                var taxonomy = taxonomy(one);
                once(one, taxonomy.id() + " version " + taxonomy.version());
                taxonomies.add(taxonomy);
            });
        if (surveys.isEmpty() && faults.isEmpty()) faults.add(new Fault("surveys", 0, "the pack has no survey"));
        if (!faults.isEmpty()) throw new BadPack(faults);
        var head = heads.getFirst();
        return new Pack(folder, head.id, head.version, head.title, surveys, taxonomies);
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
