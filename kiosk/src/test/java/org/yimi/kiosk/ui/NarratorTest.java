package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Interview;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.question.QuestionView;
import org.yimi.kiosk.voice.TestProgram;
import org.yimi.kiosk.voice.Voice;

/** A screen read aloud by a program of the test's own. */
class NarratorTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    private final Library library = Library.read(List.of(Path.of("../content/packs")));
    private final ExecutorService voice = Executors.newSingleThreadExecutor();
    private final AtomicInteger ends = new AtomicInteger();

    @TempDir
    private Path dir;

    private OpenWindow window;
    private Parent screen;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.of(SIZE, Duration.millis(1));
        var interview = Interview.of(library.survey("our-park", 1).orElseThrow(), AgeBand.B);
        var corners = new Corners(Reach.of(SIZE), () -> {}, () -> {}, () -> {}, () -> {});
        screen = FxThread.call(() -> QuestionView.of(
                interview,
                Optional.empty(),
                new Pictures(library::picture),
                Keys.withoutChinese(),
                Scripts.of(library, Language.ZH, true),
                _ -> {},
                corners));
        window.show(screen);
    }

    @AfterEach
    void close() throws Exception {
        voice.close();
        window.close();
    }

    @Test
    void thePromptAndThenEveryOptionIsSaidOnce() throws Exception {
        var program = TestProgram.in(dir, "espeak-ng");
        var narrator = new Narrator(new Voice.Heard(program.program()), voice);

        FxThread.run(() -> narrator.read(screen, Language.ZH, _ -> Optional.empty(), ends::incrementAndGet));
        window.await(() -> ends.get() == 1);

        assertThat(program.said())
                .containsExactly("想一想离家最近的公园。告诉我们你的想法！", "知道了", "不知道", "不想说");
        assertThat(FxThread.call(narrator::isReading)).isFalse();
        assertThat(spoken()).isEmpty();
    }

    @Test
    void whatIsSaidIsLitAndStoppingEndsItsProcess() throws Exception {
        var program = TestProgram.withoutEnd(dir, "espeak-ng");
        var narrator = new Narrator(new Voice.Heard(program.program()), voice);

        FxThread.run(() -> narrator.read(screen, Language.ZH, _ -> Optional.empty(), ends::incrementAndGet));
        window.await(() -> program.speaking().size() == 1);
        assertThat(spoken()).hasSize(1);
        FxThread.run(narrator::stop);

        var process = ProcessHandle.of(program.speaking().getFirst());
        window.await(() -> process.filter(ProcessHandle::isAlive).isEmpty());
        assertThat(spoken()).isEmpty();
        assertThat(ends).hasValue(0);
    }

    @Test
    void aProgramThatIsGonePassesOverEveryTextAndComesToTheEnd() throws Exception {
        var program = TestProgram.in(dir, "espeak-ng").program();
        Files.delete(program.file());
        var narrator = new Narrator(new Voice.Heard(program), voice);

        FxThread.run(() -> narrator.read(screen, Language.ZH, _ -> Optional.empty(), ends::incrementAndGet));

        window.await(() -> ends.get() == 1);
    }

    @Test
    void aClipThatCannotBePlayedIsSaidByTheVoice() throws Exception {
        var clip = dir.resolve("broken.wav");
        Files.writeString(clip, "no sound");
        var program = TestProgram.in(dir, "espeak-ng");
        var narrator = new Narrator(new Voice.Heard(program.program()), voice);
        Function<String, Optional<Path>> clips = text -> Optional.of(clip).filter(_ -> text.equals("知道了"));

        FxThread.run(() -> narrator.read(screen, Language.ZH, clips, ends::incrementAndGet));
        window.await(() -> ends.get() == 1);

        assertThat(program.said()).hasSize(4).contains("知道了");
    }

    private List<Node> spoken() throws Exception {
        return FxThread.call(() -> List.copyOf(screen.lookupAll(".spoken")));
    }
}
