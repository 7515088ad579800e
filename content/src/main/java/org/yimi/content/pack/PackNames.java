package org.yimi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.pack.Yaml.Items;
import org.yimi.content.pack.Yaml.Text;

/** What lies in a pack, by paths inside its folder, with slashes. Names of nothing else stand in an archive. */
final class PackNames {
    /** Where the pictures are from and under which licence; goes with them. */
    private static final String SOURCES = "pictures/SOURCES.txt";

    private static final Pattern BORNE = Pattern.compile("pack\\.yaml|pinyin\\.yaml|sounds\\.yaml|pictures/SOURCES\\.txt"
            + "|(surveys|vocabularies|explainers|taxonomies)/[a-z0-9][a-z0-9_-]{0,79}\\.yaml"
            + "|pictures/[a-z0-9][a-z0-9-]{0,79}\\.(png|jpg)"
            + "|sounds/[a-z0-9][a-z0-9-]{0,79}\\.(m4a|mp3|wav)");
    private static final List<String> YAML_FOLDERS = List.of("surveys", "vocabularies", "explainers", "taxonomies");

    private final Path folder;

    PackNames(Path folder) {
        this.folder = folder;
    }

    /** Whether an archive may hold a file of this name: no other folder, no way up, no letter that systems differ on. */
    static boolean isBorne(String name) {
        return BORNE.matcher(name).matches();
    }

    /** @throws BadPack where a file cannot be read */
    Set<String> all() {
        var names = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var yaml : yamls()) {
            names.add(yaml);
            texts(PackFile.read(folder, folder.resolve(yaml)).root(), texts);
        }
        for (var inside : List.of("pictures", "sounds"))
            for (var text : texts) if (isThere(inside + "/" + text)) names.add(inside + "/" + text);
        if (isThere(SOURCES)) names.add(SOURCES);
        return names;
    }

    private boolean isThere(String name) {
        return isBorne(name) && Files.isRegularFile(folder.resolve(name));
    }

    private List<String> yamls() {
        return Stream.concat(
                        Stream.of("pack.yaml", ReadingYaml.FILE, SoundYaml.FILE).filter(this::isThere),
                        YAML_FOLDERS.stream().flatMap(this::yamls))
                .toList();
    }

    private Stream<String> yamls(String inside) {
        if (!Files.isDirectory(folder.resolve(inside))) return Stream.empty();
        try (var files = Files.list(folder.resolve(inside))) {
            return files
                    .map(file -> inside + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new BadPack(List.of(new Fault(inside, 0, "cannot be read")));
        }
    }

    /** A picture or a sound is named by a text of its own, whatever kind of question that stands in. */
    private static void texts(Yaml value, Set<String> into) {
        switch (value) {
            case Text(_, var text) -> into.add(text);
            case Items(_, var values) -> values.forEach(one -> texts(one, into));
            case Fields(_, var values) -> values.values().forEach(one -> texts(one, into));
        }
    }
}
