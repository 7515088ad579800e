package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

/**
 * The pictures of surveys, read in the background; an image fills in when it is there. Keeps those of one survey, because
 * each takes a quarter of a megabyte and more. FX thread only.
 */
public final class Pictures {
    private final BiFunction<Survey, String, Path> files;
    private final Map<Path, Image> images = new HashMap<>();

    /** @param files where a survey's picture lies; must not touch the disk itself */
    public Pictures(BiFunction<Survey, String, Path> files) {
        this.files = files;
    }

    /** Returns at once; the image is empty until its file has been read. */
    public Image of(Survey survey, String name) {
        return images.computeIfAbsent(
                files.apply(survey, name), file -> new Image(file.toUri().toString(), true));
    }

    /** Begins to read what the choice between these surveys shows, and what each of them would show next. */
    public void preload(AgeBand band, List<Survey> surveys) {
        for (var survey : surveys) {
            of(survey, survey.picture());
            survey.questionsFor(band)
                    .limit(1)
                    .flatMap(question -> question.pictures().stream())
                    .forEach(name -> of(survey, name));
        }
    }

    /** Begins to read everything the survey shows to this band, and forgets what is not in it. */
    public void only(AgeBand band, Survey survey) {
        var needed = Stream.concat(
                        Stream.of(survey.picture()),
                        survey.questionsFor(band).flatMap(question -> question.pictures().stream()))
                .collect(Collectors.toSet());
        images.keySet()
                .retainAll(needed.stream().map(name -> files.apply(survey, name)).collect(Collectors.toSet()));
        needed.forEach(name -> of(survey, name));
    }
}
