package org.yimi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

/** Clips of a pack, and what the lint says of them. */
class SoundsTest {
    private static final String SURVEY =
            """
            survey: play
            version: 1
            title: { zh: 玩, en: Play }
            picture: slide.png
            bands: [A]
            questions:
              - this-or-that: which
                prompt: { zh: "你想玩哪个？", en: "Which would you play on?" }
                picture: slide.png
                choices:
                  - { id: slide, zh: 滑梯, en: Slide, picture: slide.png }
                  - { id: sand, zh: 沙坑, en: Sand pit, picture: sand.png }
            """;

    private static final String CHINESE =
            """
            "你想玩哪个？": which.m4a
            "滑梯": slide.mp3
            "沙坑": sand.wav
            "不知道": dont-know.wav
            "不想说": rather-not.wav
            """;

    @TempDir
    private Path shelf;

    private Path pack;

    @BeforeEach
    void aPackForTheYoungest() throws IOException {
        pack = shelf.resolve("play");
        write("pack.yaml", "pack: play\nversion: 1\ntitle: { zh: 玩, en: Play }\n");
        write("surveys/play.yaml", SURVEY);
        for (var picture : List.of("slide.png", "sand.png")) write("pictures/" + picture, "png");
        for (var sound : List.of("which.m4a", "slide.mp3", "sand.wav", "dont-know.wav", "rather-not.wav"))
            write("sounds/" + sound, "sound");
    }

    @Test
    void aClipIsFoundByTheExactTextInEitherLanguage() throws Exception {
        write("sounds.yaml", CHINESE + "\"Sand pit\": sand.wav\n");
        var library = Library.read(List.of(shelf));
        var survey = library.survey("play", 1).orElseThrow();

        assertThat(library.clip(survey, "沙坑")).hasValue(pack.resolve("sounds/sand.wav"));
        assertThat(library.clip(survey, "Sand pit")).hasValue(pack.resolve("sounds/sand.wav"));
        assertThat(library.clip(survey, "沙坑 ")).isEmpty();
        assertThat(library.isRecorded(survey, AgeBand.A, Language.ZH)).isTrue();
        assertThat(library.isRecorded(survey, AgeBand.A, Language.EN)).isFalse();
    }

    @Test
    void aPackInWhichBandAHearsEverythingNeedsNoAdvice() throws Exception {
        write("sounds.yaml", CHINESE);

        assertThat(PackLint.faults(pack)).isEmpty();
    }

    @Test
    void theFirstTextWithoutAClipIsNamed() throws Exception {
        write("sounds.yaml", CHINESE.replaceAll("(?m)^\"(滑梯|不想说)\".*\n", ""));

        assertThat(PackLint.faults(pack))
                .containsExactly(new Fault(
                        "surveys/play.yaml",
                        5,
                        Rule.NO_CLIPS,
                        "band A is offered, but 2 texts have no clip, first \"滑梯\""));
    }

    @Test
    void aClipOfATextThatNobodySeesIsAFault() throws Exception {
        write("sounds.yaml", CHINESE + "\"沙坑坑\": sand.wav\n");

        assertThat(PackLint.faults(pack))
                .containsExactly(new Fault("sounds.yaml", 0, "\"沙坑坑\" stands on no screen of this pack"));
    }

    @Test
    void aSoundThatIsMissingOrOfAnotherKindStopsTheReading() throws Exception {
        write("sounds.yaml", "\"滑梯\": lost.wav\n\"沙坑\": sand.ogg\n\"不知道\": ../sand.wav\n");

        assertThat(catchThrowableOfType(BadPack.class, () -> PackReader.read(pack)).faults())
                .containsExactly(
                        new Fault("sounds.yaml", 1, "sound sounds/lost.wav is missing"),
                        new Fault("sounds.yaml", 2, "sound \"sand.ogg\": use a-z, 0-9, - and .m4a, .mp3 or .wav"),
                        new Fault("sounds.yaml", 3, "sound \"../sand.wav\": use a-z, 0-9, - and .m4a, .mp3 or .wav"));
    }

    private void write(String name, String content) throws IOException {
        var file = pack.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
