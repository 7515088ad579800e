package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.yimi.content.survey.Survey;

/** The pictures of surveys, each read once, in the background. FX thread only; an image fills in when it is there. */
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

    /** Begins to read everything the survey shows, so that no question waits for its pictures. */
    public void preload(Survey survey) {
        var asked = survey.questions().stream().flatMap(question -> question.pictures().stream());
        Stream.concat(Stream.of(survey.picture()), asked).forEach(name -> of(survey, name));
    }
}
