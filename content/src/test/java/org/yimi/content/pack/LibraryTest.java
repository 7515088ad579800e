package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

class LibraryTest {
    @TempDir
    private Path dir;

    @Test
    void ofAPackInTwoVersionsTheHigherIsOfferedAndTheOtherKnown() throws IOException {
        var first = TestArchive.pack(dir.resolve("base/small"), 1);
        var second = TestArchive.pack(dir.resolve("shelf/small-2"), 2);

        for (var shelves : List.of(List.of(shelf("base"), shelf("shelf")), List.of(shelf("shelf"), shelf("base")))) {
            var library = Library.read(shelves);

            assertThat(library.surveysFor(AgeBand.D)).extracting(Survey::version).containsExactly(2);
            assertThat(library.surveys()).extracting(Survey::version).containsExactly(1, 2);
            assertThat(library.picture(library.survey("small", 1).orElseThrow(), "red.png")).startsWith(first);
            assertThat(library.picture(library.survey("small", 2).orElseThrow(), "red.png")).startsWith(second);
        }
    }

    @Test
    void aSurveyThatTheHigherVersionLeavesOutIsNotOfferedAnyMore() throws IOException {
        TestArchive.pack(dir.resolve("base/small"), 1);
        var next = TestArchive.pack(dir.resolve("shelf/small-2"), 2);
        Files.writeString(next.resolve("surveys/small.yaml"), Files.readString(next.resolve("surveys/small.yaml"))
                .replace("survey: small", "survey: another"));

        var library = Library.read(List.of(shelf("base"), shelf("shelf")));

        assertThat(library.surveysFor(AgeBand.D)).extracting(Survey::id).containsExactly("another");
        assertThat(library.survey("small", 1)).isPresent();
    }

    @Test
    void whatTwoVersionsOfAPackShareIsOneAndTheLaterPacks() throws IOException {
        TestArchive.pack(dir.resolve("base/small"), 1);
        var next = TestArchive.pack(dir.resolve("shelf/small-2"), 1);
        Files.writeString(next.resolve("pack.yaml"), Files.readString(next.resolve("pack.yaml")).replace("version: 1", "version: 2"));

        var library = Library.read(List.of(shelf("base"), shelf("shelf")));

        assertThat(library.surveys()).singleElement().satisfies(survey ->
                assertThat(library.picture(survey, "red.png")).startsWith(next));
    }

    @Test
    void twoPacksWithTheSameSurveyAreRefused() throws IOException {
        TestArchive.pack(dir.resolve("base/small"), 1);
        var other = TestArchive.pack(dir.resolve("base/other"), 1);
        Files.writeString(other.resolve("pack.yaml"), Files.readString(other.resolve("pack.yaml")).replace("pack: small", "pack: other"));

        assertThatThrownBy(() -> Library.read(List.of(shelf("base"))))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("small version 1 is also in");
    }

    @Test
    void aLibraryThatBecomesAnotherIsAskedAsBefore() throws IOException {
        TestArchive.pack(dir.resolve("base/small"), 1);
        TestArchive.pack(dir.resolve("shelf/small-2"), 2);
        var library = Library.read(List.of(shelf("base")));
        var old = library.survey("small", 1).orElseThrow();

        library.become(Library.read(List.of(shelf("base"), shelf("shelf"))));

        assertThat(library.surveysFor(AgeBand.D)).extracting(Survey::version).containsExactly(2);
        assertThat(library.picture(old, "red.png")).exists();
    }

    private Path shelf(String name) {
        return dir.resolve(name);
    }
}
