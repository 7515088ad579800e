package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;

/** All packs that an installation has, from one or more folders of pack folders. */
public final class Library {
    private final List<Pack> packs;
    private final Map<Edition, Pack> editions = new HashMap<>();

    private record Edition(String survey, int version) {}

    private Library(List<Pack> packs) {
        this.packs = packs;
        for (var pack : packs)
            for (var survey : pack.surveys()) {
                var twin = editions.put(new Edition(survey.id(), survey.version()), pack);
                if (twin != null)
                    throw new BadPack(List.of(new Fault(
                            pack.id(), 0, survey.id() + " version " + survey.version() + " is also in " + twin.id())));
            }
    }

    /**
     * Reads every pack folder inside the given folders.
     *
     * @throws BadPack with all faults of the first bad pack
     */
    public static Library read(List<Path> shelves) {
        var packs = new ArrayList<Pack>();
        for (var shelf : shelves) for (var folder : packFolders(shelf)) packs.add(PackReader.read(folder));
        return new Library(List.copyOf(packs));
    }

    public List<Pack> packs() {
        return packs;
    }

    /** The newest version of each survey offered to this band, in the order of packs. */
    public List<Survey> surveysFor(AgeBand band) {
        return surveys().filter(survey -> survey.bands().contains(band))
                .filter(survey -> survey.version() == newestVersion(survey.id()))
                .toList();
    }

    public Stream<Survey> surveys() {
        return packs.stream().flatMap(pack -> pack.surveys().stream());
    }

    /** A survey in exactly this version. */
    public Optional<Survey> survey(String id, int version) {
        return surveys().filter(survey -> survey.id().equals(id) && survey.version() == version)
                .findFirst();
    }

    /** The file of a picture that a survey of this library names. */
    public Path picture(Survey survey, String name) {
        return pack(survey).picture(name);
    }

    /** How a Chinese text of a survey is read; empty where its pack does not say. */
    public Optional<Reading> reading(Survey survey, String text) {
        return Optional.ofNullable(pack(survey).readings().get(text));
    }

    private Pack pack(Survey survey) {
        var pack = editions.get(new Edition(survey.id(), survey.version()));
        if (pack == null) throw new IllegalArgumentException("not in this library: " + survey.id());
        return pack;
    }

    private int newestVersion(String id) {
        return surveys().filter(survey -> survey.id().equals(id))
                .mapToInt(Survey::version)
                .max()
                .orElseThrow();
    }

    private static List<Path> packFolders(Path shelf) {
        if (!Files.isDirectory(shelf))
            throw new BadPack(List.of(new Fault(shelf.toString(), 0, "is not a folder of packs")));
        try (var inside = Files.list(shelf)) {
            return inside.filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
