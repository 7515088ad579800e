package org.yimi.content.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/**
 * All packs that an installation has, from one or more folders of pack folders. One for the life of a program: what it
 * holds may be replaced as a whole, by packs that arrive. Asked by any thread; each answer is of one moment.
 */
public final class Library {
    private volatile Stock stock;

    private Library(Stock stock) {
        this.stock = stock;
    }

    /**
     * Reads every pack folder inside the given folders.
     *
     * @param shelves of a pack of the same id and version in two of them the one in the later is meant
     * @throws BadPack with all faults of the first bad pack
     */
    public static Library read(List<Path> shelves) {
        var packs = new ArrayList<Pack>();
        for (var shelf : shelves) for (var folder : packFolders(shelf)) packs.add(PackReader.read(folder));
        return of(packs);
    }

    /** @throws BadPack where they do not go together */
    public static Library of(List<Pack> packs) {
        return new Library(new Stock(packs));
    }

    /** From now on it holds what the other one holds at this moment. */
    public void become(Library other) {
        stock = other.stock;
    }

    /** Several versions of one pack may be among them. */
    public List<Pack> packs() {
        return stock.packs();
    }

    /** The highest version of each pack. */
    public List<Pack> offered() {
        return stock.offered();
    }

    /** The newest version of each survey offered to this band, in the order of packs. */
    public List<Survey> surveysFor(AgeBand band) {
        return newest(offered().stream().flatMap(pack -> pack.surveys().stream()), band);
    }

    /** The newest version of each explainer offered to this band, in the order of packs. */
    public List<Explainer> explainersFor(AgeBand band) {
        return newest(offered().stream().flatMap(pack -> pack.explainers().stream()), band);
    }

    private static <E extends Edition> List<E> newest(Stream<E> editions, AgeBand band) {
        var all = editions.toList();
        return all.stream()
                .filter(edition -> edition.bands().contains(band))
                .filter(edition -> all.stream()
                        .noneMatch(other -> other.id().equals(edition.id()) && other.version() > edition.version()))
                .toList();
    }

    /** Everything that is or was shown to children, each version once. */
    public Stream<Edition> editions() {
        return stock.editions();
    }

    /** All that sessions may be of, each version once. */
    public Stream<Survey> surveys() {
        return of(Survey.class);
    }

    /** A survey in exactly this version. */
    public Optional<Survey> survey(String id, int version) {
        return surveys().filter(survey -> survey.id().equals(id) && survey.version() == version)
                .findFirst();
    }

    /** Of what children make suggestions: the newest version; empty where no pack has any. */
    public Optional<Vocabulary> vocabulary() {
        return offered().stream().flatMap(pack -> pack.vocabularies().stream()).max(Comparator.comparingInt(Vocabulary::version));
    }

    /** A vocabulary in exactly this version. */
    public Optional<Vocabulary> vocabulary(String id, int version) {
        return of(Vocabulary.class)
                .filter(vocabulary -> vocabulary.id().equals(id) && vocabulary.version() == version)
                .findFirst();
    }

    /** All versions that any pack has, each once, also those that are not offered any more. */
    public Stream<Explainer> explainers() {
        return of(Explainer.class);
    }

    private <E extends Edition> Stream<E> of(Class<E> kind) {
        return editions().filter(kind::isInstance).map(kind::cast);
    }

    /** The file of a picture that an edition of this library names. */
    public Path picture(Edition edition, String name) {
        return origin(edition).picture(name);
    }

    /** How a Chinese text of an edition is read; empty where its pack does not say, or where it is of none here. */
    public Optional<Reading> reading(Edition edition, String text) {
        return stock.origin(edition).flatMap(pack -> Optional.ofNullable(pack.readings().get(text)));
    }

    /**
     * The recorded clip of an edition's text, in whatever language it is; empty where its pack has none, or where it is
     * of no pack here.
     */
    public Optional<Path> clip(Edition edition, String text) {
        return stock.origin(edition).flatMap(pack -> pack.sound(text));
    }

    /** Whether this band can hear everything of an edition from clips alone (U5). */
    public boolean isRecorded(Edition edition, AgeBand band, Language language) {
        return Captions.texts(edition, band).allMatch(text -> clip(edition, text.in(language)).isPresent());
    }

    private Pack origin(Edition edition) {
        return stock.origin(edition)
                .orElseThrow(() -> new IllegalArgumentException("not in this library: " + edition.id()));
    }

    private static List<Path> packFolders(Path shelf) {
        if (!Files.isDirectory(shelf))
            throw new BadPack(List.of(new Fault(shelf.toString(), 0, "is not a folder of packs")));
        try (var inside = Files.list(shelf)) {
            return inside.filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
                    .filter(folder -> !folder.toString().endsWith(PackArchive.UNFINISHED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
