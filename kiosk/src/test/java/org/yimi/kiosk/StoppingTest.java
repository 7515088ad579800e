package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** U3: from every screen of a visit one tap and one confirmation lead out, and nobody behind the child can tell. */
class StoppingTest {
    private static final Set<String> ENDS = Set.of("thanks", "start");

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void stoppingLeadsToTheGoodbyeOfThoseWhoFinished() throws Exception {
        kiosk.goTo("thanks");
        var finished = kiosk.picture();

        for (var kind : List.of("assent", "survey", "question", "hand-over")) {
            kiosk.tap("#home");
            kiosk.await("start");
            kiosk.goTo(kind);
            stop();

            assertThat(kiosk.shown()).as("after stopping at %s", kind).isEqualTo("thanks");
            assertThat(finished.sameAs(kiosk.picture())).as("goodbye after stopping at %s", kind).isTrue();
        }
    }

    @Test
    void whoHasNotPickedABandYetIsBackAtTheStart() throws Exception {
        kiosk.goTo("band");

        stop();

        assertThat(kiosk.shown()).isEqualTo("start");
    }

    /** One tap and one confirmation. */
    private void stop() throws Exception {
        kiosk.tap("#stop");
        kiosk.window.await(() -> kiosk.window.node("#stop-yes") != null);
        kiosk.tap("#stop-yes");
        kiosk.window.await(() -> kiosk.window.node("#stop-yes") == null && ENDS.contains(kiosk.shown()));
    }
}
