package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real processes, each a line of shell that notes its start in the file {@code runs}. */
class SupervisorTest {
    @TempDir
    private Path dir;

    @Test
    void aKioskThatWasClosedIsNotStartedAgain() throws Exception {
        assertThat(watch("exit 0")).isZero();
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void wrongUsageDoesNotGetBetterByTryingAgain() throws Exception {
        assertThat(watch("exit 2")).isEqualTo(2);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void aKioskThatDiesIsStartedAgain() throws Exception {
        assertThat(watch("[ $(wc -l <runs) -gt 2 ] || kill -9 $$")).isZero();
        assertThat(runs()).isEqualTo(3);
    }

    @Test
    void aKioskThatWantsToStartAgainIsStartedAgain() throws Exception {
        assertThat(watch("[ $(wc -l <runs) -gt 1 ] || exit " + Kiosk.AGAIN)).isZero();
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void aKioskWhoseHeartStandsStillIsReplaced() throws Exception {
        assertThat(watch("[ $(wc -l <runs) -gt 1 ] || { echo 1 >beat; exec sleep 600; }")).isZero();
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void aBeatingHeartIsLeftAlone() throws Exception {
        assertThat(watch("for i in 1 2 3 4 5 6; do echo $i >beat; sleep 0.5; done")).isZero();
        assertThat(runs()).isEqualTo(1);
        assertThat(dir.resolve("beat")).doesNotExist();
    }

    private int watch(String script) throws Exception {
        var command = List.of("sh", "-c", "cd " + dir + "; echo >>runs; " + script);
        return new Supervisor(command, dir.resolve("beat"), Duration.ofSeconds(2), System::nanoTime).watch();
    }

    private int runs() throws Exception {
        return Files.readAllLines(dir.resolve("runs")).size();
    }
}
