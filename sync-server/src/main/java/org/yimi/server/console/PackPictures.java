package org.yimi.server.console;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.server.http.Problem;

/** Pictures of packs for pages: only files that a survey or a vocabulary names. */
record PackPictures(Library library) {
    /** A published version is never changed, but a pack that is being written is. */
    private static final int FRESH_SECONDS = 3_600;

    /** Ends where a picture's name follows. */
    static String address(Survey survey) {
        return "/surveys/" + survey.id() + "/" + survey.version() + "/pictures/";
    }

    /** Ends where a picture's name follows. */
    static String address(Vocabulary vocabulary) {
        return "/vocabularies/" + vocabulary.id() + "/" + vocabulary.version() + "/pictures/";
    }

    void send(Context ctx, Survey survey) {
        var name = ctx.pathParam("name");
        if (survey.questions().stream().map(Question::pictures).noneMatch(names -> names.contains(name)))
            throw noPicture();
        send(ctx, library.picture(survey, name));
    }

    void sendOfVocabulary(Context ctx) {
        var name = ctx.pathParam("name");
        var version = ctx.pathParam("version");
        var vocabulary = library.vocabulary(
                        ctx.pathParam("id"), version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0)
                .orElseThrow(PackPictures::noPicture);
        if (terms(vocabulary).map(Choice::picture).noneMatch(name::equals)) throw noPicture();
        send(ctx, library.picture(vocabulary, name));
    }

    private static Stream<Choice> terms(Vocabulary vocabulary) {
        var places = vocabulary.places().stream()
                .flatMap(place -> Stream.concat(
                        Stream.of(place.term()),
                        place.things().stream().flatMap(thing -> Stream.concat(
                                Stream.of(thing.term()), thing.matters().stream().map(matter -> matter.term())))));
        return Stream.concat(places, vocabulary.feelings().stream());
    }

    private static Problem noPicture() {
        return new Problem(404, "not-found", "no pack names such a picture");
    }

    private static void send(Context ctx, Path file) {
        try {
            ctx.header("Cache-Control", "private, max-age=" + FRESH_SECONDS)
                    .contentType(file.toString().endsWith(".png") ? "image/png" : "image/jpeg")
                    .result(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
