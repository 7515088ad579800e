package org.yimi.kiosk.ui;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.visit.Offer;

/**
 * The pictures of packs, read in the background; an image fills in when it is there. Keeps only those that are about
 * to be shown, because each takes half a megabyte once it was painted. FX thread only.
 */
public final class Pictures {
    /** A question stands for seconds, its pictures are read within a tenth of one. */
    private static final int QUESTIONS_AHEAD = 3;

    private final BiFunction<Edition, String, Path> files;
    private final BiFunction<Edition, String, Optional<PictureFile>> brought;
    private final Map<Source, Image> images = new HashMap<>();
    private final Map<CardPicture, Image> cards = new EnumMap<>(CardPicture.class);

    /** @param files where a picture lies; must not touch the disk itself */
    public Pictures(BiFunction<Edition, String, Path> files) {
        this(files, (_, _) -> Optional.empty());
    }

    /** @param brought pictures that came with their edition; asked first, must not touch the disk either */
    public Pictures(BiFunction<Edition, String, Path> files, BiFunction<Edition, String, Optional<PictureFile>> brought) {
        this.files = files;
        this.brought = brought;
    }

    private sealed interface Source {
        record InFile(Path path) implements Source {}

        record Brought(PictureFile file) implements Source {}
    }

    private Source source(Edition edition, String name) {
        return brought.apply(edition, name)
                .<Source>map(Source.Brought::new)
                .orElseGet(() -> new Source.InFile(files.apply(edition, name)));
    }

    /** Returns at once; the image is empty until its file has been read. */
    public Image of(Edition edition, String name) {
        return read(source(edition, name));
    }

    /** One picture of a card; empty where it is not in the program. */
    public Image of(CardPicture picture) {
        return cards.computeIfAbsent(picture, Pictures::read);
    }

    /** What stands beside words of the office. */
    public Image of(Illustration illustration) {
        return switch (illustration) {
            case Illustration.Ours(var picture) -> of(picture);
            case Illustration.Brought(var file) -> read(new Source.Brought(file));
        };
    }

    private static Image read(CardPicture picture) {
        var file = CardPicture.class.getResource(picture.resource());
        // a picture that is missing must not take the screen with it: its words still stand there
        return file == null ? new WritableImage(1, 1) : new Image(file.toExternalForm(), true);
    }

    /** Begins to read what an idea shows now and after the next tap, and forgets all else. */
    public void around(Idea idea) {
        var chosen = Stream.of(Part.values()).flatMap(part -> idea.picture(part).stream());
        var next = idea.due().stream()
                .flatMap(part -> idea.options(part).stream()
                        .flatMap(option -> Stream.concat(Stream.of(option), after(idea, part, option))));
        keep(Stream.concat(chosen, next).map(choice -> source(idea.vocabulary(), choice.picture())));
    }

    private static Stream<Choice> after(Idea idea, Part part, Choice option) {
        return idea.with(part, option.id()).due().stream()
                .flatMap(due -> idea.with(part, option.id()).options(due).stream());
    }

    /** Begins to read what the choice between these surveys shows, and what each of them would show next. */
    public void preload(AgeBand band, Offer offer) {
        for (var vocabulary : offer.box())
            for (var place : vocabulary.places()) of(vocabulary, place.term().picture());
        for (var explainer : offer.explainers()) of(explainer, explainer.picture());
        for (var survey : offer.surveys()) {
            of(survey, survey.picture());
            survey.questionsFor(band)
                    .limit(1)
                    .flatMap(question -> question.pictures().stream())
                    .forEach(name -> of(survey, name));
        }
    }

    /** Begins to read what an explainer shows, and forgets all else. */
    public void around(Explainer explainer) {
        keep(explainer.pictures().map(name -> source(explainer, name)));
    }

    /**
     * Begins to read what this question and the next few show, whatever is answered, and forgets all else but the
     * question before it.
     */
    public void around(Question question, AgeBand band, Survey survey) {
        var asked = survey.questionsFor(band).toList();
        var here = asked.indexOf(question);
        var near = asked.subList(Math.max(0, here - 1), Math.min(asked.size(), here + 1 + QUESTIONS_AHEAD));
        keep(near.stream().flatMap(one -> one.pictures().stream()).map(name -> source(survey, name)));
    }

    private void keep(Stream<Source> near) {
        var wanted = near.collect(Collectors.toSet());
        images.keySet().retainAll(wanted);
        wanted.forEach(this::read);
    }

    private Image read(Source source) {
        return images.computeIfAbsent(source, one -> switch (one) {
            case Source.InFile(var path) -> new Image(path.toUri().toString(), true);
            case Source.Brought(var file) -> BroughtPicture.of(file);
        });
    }
}
