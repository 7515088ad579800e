package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.voice.TestProgram;
import org.yimi.kiosk.voice.Voices;

/** Staff listen to the kiosk in a real window and say whether they heard it. */
class SoundCheckTest {
    private static final String SENTENCE = "你好，我是一米。你能听清我说的话吗？";

    @TempDir
    private Path dir;

    @TempDir
    private Path programs;

    @TempDir
    private Path shelf;

    private @Nullable OpenKiosk kiosk;
    private @Nullable StaffHands hands;

    @AfterEach
    void close() throws Exception {
        kiosk().close();
    }

    @Test
    void whatStaffHeardReadsToTheNextChildWithoutANewStart() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        open(program.path());
        hands().awaitWords("还没有人确认听得清");
        assertThat(FxThread.call(() -> kiosk().window.node("#sound-heard"))).isNull();

        kiosk().tap("#sound-listen");
        hands().awaitWords("听清楚了吗？");
        assertThat(program.said()).containsExactly(SENTENCE);
        assertThat(new Voices(dir, program.path()).voice().speaks()).isFalse();
        kiosk().tap("#sound-heard");
        hands().awaitWords("有人听清楚了");

        assertThat(new Voices(dir, program.path()).confirmation()).isPresent();
        kiosk().tap("#back");
        kiosk().await("checks-list");
        kiosk().tap("#back");
        kiosk().await("desk");
        kiosk().tap("#leave");
        kiosk().await("start");
        kiosk().tap("#hear");
        kiosk().window.await(() -> program.said().size() > 1);
        kiosk().tap("#begin");
        kiosk().await("band");
    }

    @Test
    void whatStaffDoNotHearReadsToNobodyAndTheyAreToldWhatToDo() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        new Voices(dir, program.path()).confirm(program.program(), LocalDate.of(2026, 3, 1));
        open(program.path());
        hands().awaitWords("3月1日有人听清楚了");

        kiosk().tap("#sound-listen");
        hands().awaitWords("听清楚了吗？");
        kiosk().tap("#sound-not");
        hands().awaitWords("看看喇叭插好");

        assertThat(new Voices(dir, program.path()).voice().speaks()).isFalse();
        leave();
        kiosk().tap("#hear");
        kiosk().window.await(() -> kiosk().window.node("#read-aloud") != null);
        assertThat(program.said()).hasSize(1);
    }

    @Test
    void aKioskWithoutAProgramSaysWhoCanHelp() throws Exception {
        open(programs.toString());

        hands().awaitWords("装上 espeak-ng");
        assertThat(FxThread.call(() -> kiosk().window.node("#sound-listen"))).isNull();
    }

    /** What the recording says is for the loudspeaker; it says nothing of the voice. */
    @Test
    void aRecordingOfAPackCanBeHeardAndConfirmsNothing() throws Exception {
        var program = TestProgram.in(programs, "espeak-ng");
        openWith(new OpenKiosk(dir, program.path(), packWithARecording()));

        var before = FxThread.call(() -> kiosk().screen());
        kiosk().tap("#sound-clip");
        kiosk().window.await(() -> !kiosk().screen().equals(before) && hands().words().contains("还没有人确认"));

        assertThat(FxThread.call(() -> kiosk().window.node("#sound-heard"))).isNull();
        assertThat(program.said()).isEmpty();
        assertThat(dir.resolve("voice")).doesNotExist();
    }

    private Path packWithARecording() throws Exception {
        var pack = shelf.resolve("our-park");
        var original = Path.of("../content/packs/our-park");
        try (var files = Files.walk(original)) {
            for (var file : files.toList()) {
                var copy = pack.resolve(original.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
        Files.createDirectories(pack.resolve("sounds"));
        Files.write(pack.resolve("sounds/a.wav"), new byte[] {1});
        Files.writeString(pack.resolve("sounds.yaml"), "\"不知道\": a.wav\n");
        return shelf;
    }

    @Test
    void whoGoesAwayWhileItSpeaksLeavesItSilent() throws Exception {
        var program = TestProgram.withoutEnd(programs, "espeak-ng");
        open(program.path());

        kiosk().tap("#sound-listen");
        kiosk().window.await(() -> program.speaking().size() == 1);
        assertThat(FxThread.call(() -> hands().words())).contains("正在说");
        kiosk().tap("#back");
        kiosk().await("checks-list");
        kiosk().window.await(() -> isSilent(program));

        kiosk().tap("#check-sound");
        kiosk().await("sound");
        kiosk().tap("#sound-listen");
        kiosk().window.await(() -> program.speaking().size() == 2);
        hands().passes(Duration.ofMinutes(2));
        kiosk().await("start");
        kiosk().window.await(() -> isSilent(program));
    }

    private void open(String path) throws Exception {
        openWith(new OpenKiosk(dir, path));
    }

    private void openWith(OpenKiosk opened) throws Exception {
        kiosk = opened;
        hands = StaffHands.known(kiosk);
        hands.signIn();
        kiosk.tap("#checks");
        kiosk.await("checks-list");
        kiosk.tap("#check-sound");
        kiosk.await("sound");
    }

    private void leave() throws Exception {
        hands().passes(Duration.ofMinutes(2));
        kiosk().await("start");
    }

    private static boolean isSilent(TestProgram program) throws Exception {
        return program.speaking().stream()
                .noneMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    private OpenKiosk kiosk() {
        return Objects.requireNonNull(kiosk);
    }

    private StaffHands hands() {
        return Objects.requireNonNull(hands);
    }
}
