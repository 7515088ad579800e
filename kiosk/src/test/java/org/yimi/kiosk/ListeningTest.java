package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.OpenWindow;
import org.yimi.kiosk.voice.TestProgram;
import org.yimi.kiosk.voice.Voice;

/** 听一听 in a real window, with a kiosk that speaks and one that does not. */
class ListeningTest {
    @TempDir
    private Path dir;

    @TempDir
    private Path programs;

    private @Nullable OpenKiosk kiosk;

    @AfterEach
    void close() throws Exception {
        kiosk().close();
    }

    @Test
    void withoutAVoiceAGrownUpIsAskedForAndTheScreenKeepsWhatWasChosenUnderItsPinyin() throws Exception {
        chooseOne(new Voice.None());
        assertThat(count(".ruby")).isZero();

        tap("#hear");
        window().await(() -> window().node("#read-aloud #close") != null);
        assertThat(count("#read-aloud .ruby")).isPositive();
        tap("#close");
        window().await(() -> window().node("#close") == null);

        assertThat(count(".screen .ruby")).isGreaterThan(8);
        assertThat(count(".answer.chosen")).isEqualTo(1);
        tap("#dont-know");
        window().await(() -> window().node(".answer.chosen") == null);
        assertThat(count(".ruby")).isZero();
    }

    @Test
    void aVoiceReadsUntilItIsTappedAgainAndTheScreenStaysAsItIs() throws Exception {
        var program = TestProgram.withoutEnd(programs, "espeak-ng");
        chooseOne(new Voice.Heard(program.program()));

        tap("#hear");
        window().await(() -> program.speaking().size() == 1 && !all(".spoken").isEmpty());
        assertThat(count(".overlay")).isZero();
        assertThat(count(".answer.chosen")).isEqualTo(1);
        tap("#hear");

        window().await(() -> all(".spoken").isEmpty() && isSilent(program));
        assertThat(program.said()).hasSize(1);
    }

    @Test
    void theNextScreenAndStoppingAreSilent() throws Exception {
        var program = TestProgram.withoutEnd(programs, "espeak-ng");
        goTo(new Voice.Heard(program.program()), AgeBand.B, "#dont-know");

        tap("#hear");
        window().await(() -> program.speaking().size() == 1);
        tap("#dont-know");
        window().await(() -> isSilent(program));
        tap("#hear");
        window().await(() -> program.speaking().size() == 2);
        tap("#stop");

        window().await(() -> isSilent(program) && window().node("#stop-yes") != null);
    }

    private static boolean isSilent(TestProgram program) throws Exception {
        return program.speaking().stream()
                .noneMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    /** A kiosk with this voice, up to the first screen on which this stands. */
    private void goTo(Voice voice, AgeBand band, String selector) throws Exception {
        kiosk = new OpenKiosk(dir, voice);
        while (FxThread.call(() -> window().node(selector)) == null) {
            var before = FxThread.call(() -> kiosk().screen());
            tap(next(band));
            window().await(() -> !kiosk().screen().equals(before));
        }
    }

    /** As {@link #goTo}, up to a question that takes several answers, one of which is chosen. */
    private void chooseOne(Voice voice) throws Exception {
        goTo(voice, AgeBand.C, "#done-choosing");
        tap(".answer");
        window().await(() -> all(".answer.chosen").size() == 1);
    }

    private String next(AgeBand band) throws Exception {
        return FxThread.call(() -> Stream.of(
                        "#begin", "#band-" + band, "#next", "#check-yes", "#agree", ".survey-card", "#dont-know")
                .filter(way -> window().node(way) != null)
                .findFirst()
                .orElseThrow());
    }

    private OpenKiosk kiosk() {
        return Objects.requireNonNull(kiosk);
    }

    private OpenWindow window() {
        return kiosk().window;
    }

    private Set<Node> all(String selector) {
        return window().navigator().root().lookupAll(selector);
    }

    private int count(String selector) throws Exception {
        return FxThread.call(() -> all(selector).size());
    }

    private void tap(String selector) throws Exception {
        kiosk().tap(selector);
    }
}
