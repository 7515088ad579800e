package org.yimi.content.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Reading;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Taxonomy;
import org.yimi.content.survey.Vocabulary;
import org.yimi.content.survey.Wording;

/**
 * A checked pack: every picture and every sound it names exists.
 *
 * @param folder where its files lie
 * @param version from 1
 * @param readings by their text; perhaps not for all texts
 * @param sounds file names by the text that they say, in either language; perhaps not for all texts
 */
public record Pack(
        Path folder,
        String id,
        int version,
        Wording title,
        List<Survey> surveys,
        List<Taxonomy> taxonomies,
        List<Vocabulary> vocabularies,
        List<Explainer> explainers,
        Map<String, Reading> readings,
        Map<String, String> sounds) {
    public Pack {
        surveys = List.copyOf(surveys);
        taxonomies = List.copyOf(taxonomies);
        vocabularies = List.copyOf(vocabularies);
        explainers = List.copyOf(explainers);
        readings = Map.copyOf(readings);
        sounds = Map.copyOf(sounds);
    }

    /** Everything of it that is shown to children. */
    public Stream<Edition> editions() {
        return Stream.of(surveys, vocabularies, explainers).flatMap(List::stream);
    }

    /** The file of a picture that this pack names. */
    public Path picture(String name) {
        return folder.resolve("pictures").resolve(name);
    }

    /** The file that says this text; empty where there is none. */
    public Optional<Path> sound(String text) {
        return Optional.ofNullable(sounds.get(text)).map(folder.resolve("sounds")::resolve);
    }
}
