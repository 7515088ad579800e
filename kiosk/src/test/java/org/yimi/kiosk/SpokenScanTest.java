package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.staff.SwitchFile;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.voice.TestProgram;
import org.yimi.kiosk.voice.Voice;

/** A child with one switch who does not see or read the screen. */
class SpokenScanTest {
    /** What comes sooner after another key is no press of its own. */
    private static final Duration APART = Duration.ofMillis(300);

    @TempDir
    private Path dir;

    @TempDir
    private Path other;

    @TempDir
    private Path programs;

    private @Nullable OpenKiosk kiosk;

    private void open(Path data, Voice voice) throws Exception {
        kiosk = new OpenKiosk(data, voice);
    }

    private OpenKiosk kiosk() {
        return Objects.requireNonNull(kiosk);
    }

    @AfterEach
    void close() throws Exception {
        kiosk().close();
    }

    @Test
    void whatIsPointedOutIsSaidOnceItsWordsWereAskedFor() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        open(dir, new Voice.Heard(program.program()));
        askToBeRead();
        kiosk().window.await(() -> program.said().contains("大一点的字"));
        kiosk().tap("#close");

        kiosk().window.await(() -> program.said().contains("回音墙"));

        assertThat(program.said()).contains("开始").containsOnlyOnce("回音墙");
    }

    @Test
    void aStepStandsUntilItsWordsAreOver() throws Exception {
        var program = TestProgram.withoutEnd(programs, "espeak-ng");
        open(dir, new Voice.Heard(program.program()));
        askToBeRead();
        kiosk().window.await(() -> program.speaking().size() == 1);
        var said = kiosk().window.node("#large-text");

        pass(Scanning.USUAL.pace().multipliedBy(2));

        assertThat(FxThread.call(() -> said.getStyleClass().contains("spoken"))).isTrue();
        assertThat(program.speaking()).hasSize(1);
    }

    @Test
    void aTouchEndsWhatIsSaid() throws Exception {
        var program = TestProgram.withoutEnd(programs, "espeak-ng");
        open(dir, new Voice.Heard(program.program()));
        askToBeRead();
        kiosk().window.await(() -> program.speaking().size() == 1);

        kiosk().tap("#said");

        var process = ProcessHandle.of(program.speaking().getFirst());
        kiosk().window.await(() -> process.filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void nothingIsSaidUnlessItWasAskedForAndWithoutAVoiceNobodyIsOfferedIt() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        open(dir, new Voice.Heard(program.program()));
        pass(APART);
        FxThread.run(() -> new Robot().keyType(KeyCode.SPACE));
        kiosk().window.await(() -> kiosk().window.node(".scan-frame") != null);
        pass(Scanning.USUAL.pace());
        assertThat(program.said()).isEmpty();
        kiosk().close();

        open(other, new Voice.None());
        kiosk().tap("#see-better");
        kiosk().window.await(() -> kiosk().window.node("#slower") != null);
        assertThat(FxThread.call(() -> kiosk().window.node("#said"))).isNull();
    }

    @Test
    void afterTwoRoundsItIsSilentUntilTheNextPress() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        new SwitchFile(dir).write(Display.USUAL.withSaid(true));
        open(dir, new Voice.Heard(program.program()));
        kiosk().window.await(() -> kiosk().window.node(".scan-frame") != null);

        kiosk().window.stepOver(20);
        var before = program.said().size();
        kiosk().window.stepOver(20);
        assertThat(program.said()).hasSize(before);

        pass(APART);
        FxThread.run(() -> new Robot().keyType(KeyCode.SPACE));
        kiosk().window.await(() -> program.said().size() > before);
        assertThat(FxThread.call(kiosk()::shown)).isEqualTo("start");
    }

    private void askToBeRead() throws Exception {
        kiosk().tap("#see-better");
        kiosk().window.await(() -> kiosk().window.node("#said") != null);
        kiosk().tap("#said");
    }

    private void pass(Duration time) throws Exception {
        var begun = System.nanoTime();
        kiosk().window.await(() -> System.nanoTime() - begun > time.toNanos());
    }
}
