package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;

/** All packs that an installation has, from one or more folders of pack folders. */
public final class Library {
    private final List<Pack> packs;
    private final Map<Key, Pack> origins = new HashMap<>();

    /** What tells an edition from all others, without comparing all that stands in it. */
    private record Key(Class<? extends Edition> kind, String id, int version) {
        static Key of(Edition edition) {
            return new Key(edition.getClass(), edition.id(), edition.version());
        }
    }

    private Library(List<Pack> packs) {
        this.packs = packs;
        for (var pack : packs) pack.editions().forEach(edition -> add(edition, pack));
        if (vocabularies().map(Vocabulary::id).distinct().count() > 1)
            throw new BadPack(List.of(new Fault("vocabularies", 0, "the packs would offer children two boxes")));
    }

    private void add(Edition edition, Pack pack) {
        var twin = origins.put(Key.of(edition), pack);
        if (twin != null)
            throw new BadPack(List.of(new Fault(
                    pack.id(), 0, edition.id() + " version " + edition.version() + " is also in " + twin.id())));
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
        return newest(surveys(), band);
    }

    /** The newest version of each explainer offered to this band, in the order of packs. */
    public List<Explainer> explainersFor(AgeBand band) {
        return newest(explainers(), band);
    }

    private static <E extends Edition> List<E> newest(Stream<E> editions, AgeBand band) {
        var all = editions.toList();
        return all.stream()
                .filter(edition -> edition.bands().contains(band))
                .filter(edition -> all.stream()
                        .noneMatch(other -> other.id().equals(edition.id()) && other.version() > edition.version()))
                .toList();
    }

    /** Everything that is shown to children. */
    public Stream<Edition> editions() {
        return packs.stream().flatMap(Pack::editions);
    }

    public Stream<Survey> surveys() {
        return packs.stream().flatMap(pack -> pack.surveys().stream());
    }

    /** A survey in exactly this version. */
    public Optional<Survey> survey(String id, int version) {
        return surveys().filter(survey -> survey.id().equals(id) && survey.version() == version)
                .findFirst();
    }

    /** Of what children make suggestions: the newest version; empty where no pack has any. */
    public Optional<Vocabulary> vocabulary() {
        return vocabularies().max(Comparator.comparingInt(Vocabulary::version));
    }

    /** A vocabulary in exactly this version. */
    public Optional<Vocabulary> vocabulary(String id, int version) {
        return vocabularies()
                .filter(vocabulary -> vocabulary.id().equals(id) && vocabulary.version() == version)
                .findFirst();
    }

    private Stream<Vocabulary> vocabularies() {
        return packs.stream().flatMap(pack -> pack.vocabularies().stream());
    }

    public Stream<Explainer> explainers() {
        return packs.stream().flatMap(pack -> pack.explainers().stream());
    }

    /** The file of a picture that an edition of this library names. */
    public Path picture(Edition edition, String name) {
        return origin(edition).picture(name);
    }

    /** How a Chinese text of an edition is read; empty where its pack does not say. */
    public Optional<Reading> reading(Edition edition, String text) {
        return Optional.ofNullable(origin(edition).readings().get(text));
    }

    /** The recorded clip of an edition's text, in whatever language it is; empty where its pack has none. */
    public Optional<Path> clip(Edition edition, String text) {
        return origin(edition).sound(text);
    }

    /** Whether this band can hear everything of an edition from clips alone (U5). */
    public boolean isRecorded(Edition edition, AgeBand band, Language language) {
        return Captions.texts(edition, band).allMatch(text -> clip(edition, text.in(language)).isPresent());
    }

    private Pack origin(Edition edition) {
        var pack = origins.get(Key.of(edition));
        if (pack == null) throw new IllegalArgumentException("not in this library: " + edition.id());
        return pack;
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
