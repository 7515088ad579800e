package org.yimi.kiosk.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.visit.Screen;

/** What children can hear, with the real packs. */
class HearingTest {
    private static final Path PACKS = Path.of("../content/packs");

    @TempDir
    private Path dir;

    @Test
    void withoutVoiceAndClipsAnAdultReads() {
        var hearing = new Hearing(new Voice.None(), Library.read(List.of(PACKS)));

        assertThat(hearing.reads(AgeBand.A, Language.ZH)).isFalse();
        assertThat(hearing.reads(new Screen.PickBand(), Language.ZH)).isFalse();
    }

    @Test
    void aVoiceReadsEverything() throws Exception {
        var voice = new Voice.Heard(TestProgram.in(dir, "espeak-ng").program());
        var hearing = new Hearing(voice, Library.read(List.of(PACKS)));

        assertThat(hearing.reads(AgeBand.A, Language.ZH)).isTrue();
        assertThat(hearing.reads(new Screen.PickBand(), Language.EN)).isTrue();
    }

    @Test
    void clipsOfAllTextsReadToTheYoungestAndOneThatIsMissingDoesNot() throws Exception {
        var recorded = recorded(0);
        assertThat(recorded.reads(AgeBand.A, Language.ZH)).isTrue();
        assertThat(recorded.reads(AgeBand.A, Language.EN)).isFalse();
        assertThat(recorded.reads(new Screen.PickBand(), Language.ZH)).isFalse();
        var interview = Interview.of(survey(recorded.library()), AgeBand.A);
        assertThat(recorded.reads(new Screen.Asking(interview), Language.ZH)).isTrue();
        assertThat(recorded.clip(new Screen.Asking(interview), "不知道")).hasValue(dir.resolve("our-park/sounds/a.wav"));

        assertThat(recorded(1).reads(AgeBand.A, Language.ZH)).isFalse();
    }

    private static Survey survey(Library library) {
        return library.surveysFor(AgeBand.A).getFirst();
    }

    /** The pack about parks alone, with a clip for each Chinese text of the youngest but the last few. */
    private Hearing recorded(int missing) throws IOException {
        var pack = dir.resolve("our-park");
        copy(PACKS.resolve("our-park"), pack);
        Files.createDirectories(pack.resolve("sounds"));
        Files.write(pack.resolve("sounds/a.wav"), new byte[] {1});
        var texts = survey(Library.read(List.of(PACKS)))
                .questionsFor(AgeBand.A)
                .flatMap(Captions::texts)
                .map(Wording::zh)
                .distinct()
                .toList();
        Files.writeString(
                pack.resolve("sounds.yaml"),
                texts.subList(0, texts.size() - missing).stream()
                        .map(text -> "\"" + text + "\": a.wav\n")
                        .collect(Collectors.joining()));
        return new Hearing(new Voice.None(), Library.read(List.of(dir)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else if (!Files.exists(copy)) Files.copy(file, copy);
            }
        }
    }
}
