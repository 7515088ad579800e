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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;

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
        checkVocabularies(packs);
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

    /** Refuses packs that would offer children two boxes. */
    private static void checkVocabularies(List<Pack> packs) {
        var seen = new HashMap<Edition, Pack>();
        var ids = new TreeSet<String>();
        for (var pack : packs)
            for (var vocabulary : pack.vocabularies()) {
                ids.add(vocabulary.id());
                var twin = seen.put(new Edition(vocabulary.id(), vocabulary.version()), pack);
                if (twin != null || ids.size() > 1)
                    throw new BadPack(List.of(new Fault(
                            pack.id(), 0, "vocabulary " + vocabulary.id() + ": another pack has one already")));
            }
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

    /** The file of a picture that a vocabulary of this library names. */
    public Path picture(Vocabulary vocabulary, String name) {
        return pack(vocabulary).picture(name);
    }

    /** How a Chinese text of a vocabulary is read; empty where its pack does not say. */
    public Optional<Reading> reading(Vocabulary vocabulary, String text) {
        return Optional.ofNullable(pack(vocabulary).readings().get(text));
    }

    private Pack pack(Vocabulary vocabulary) {
        return packs.stream()
                .filter(pack -> pack.vocabularies().contains(vocabulary))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in this library: " + vocabulary.id()));
    }

    /** The file of a picture that a survey of this library names. */
    public Path picture(Survey survey, String name) {
        return pack(survey).picture(name);
    }

    /** How a Chinese text of a survey is read; empty where its pack does not say. */
    public Optional<Reading> reading(Survey survey, String text) {
        return Optional.ofNullable(pack(survey).readings().get(text));
    }

    /** The recorded clip of a survey's text, in whatever language it is; empty where its pack has none. */
    public Optional<Path> clip(Survey survey, String text) {
        return pack(survey).sound(text);
    }

    /** Whether this band can hear every prompt and every option of a survey from clips alone (U5). */
    public boolean isRecorded(Survey survey, AgeBand band, Language language) {
        return survey.questionsFor(band)
                .flatMap(Captions::texts)
                .allMatch(text -> clip(survey, text.in(language)).isPresent());
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
