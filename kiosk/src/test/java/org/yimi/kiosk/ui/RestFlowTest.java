package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;

/** U10: a quarter of an hour at the screen. */
class RestFlowTest {
    @TempDir
    private Path dir;

    private TestFlow kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = TestFlow.in(dir);
        kiosk.begin();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void theRestComesAfterTheAnswerIsKeptAndTheNextQuestionAfterTheRest() throws Exception {
        sit(15);
        assertThat(shown()).isInstanceOf(Screen.Asking.class);

        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));
        assertThat(shown()).isInstanceOfSatisfying(
                Screen.Rest.class, rest -> assertThat(rest.then()).isInstanceOf(Screen.Asking.class));
        assertThat(kiosk.drafts()).isEqualTo(2);

        kiosk.then(kiosk.flow::rested);
        assertThat(kiosk.asking().orElseThrow().given()).hasSize(1);
        assertThat(dir.resolve("key")).exists();
    }

    @Test
    void overlaysComeAndGoWithoutARest() throws Exception {
        sit(15);
        var question = shown();

        kiosk.then(() -> kiosk.flow.cover(Overlay.NEED_HELP));
        kiosk.then(() -> kiosk.flow.cover(Overlay.NONE));

        assertThat(shown()).isEqualTo(question);
    }

    @Test
    void aChildMayRestLongerThanAScreenUsuallyWaits() throws Exception {
        sit(15);
        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));

        kiosk.pass(119);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.NONE);
        kiosk.pass(1);
        assertThat(kiosk.painted.getLast().overlay()).isEqualTo(Overlay.STILL_THERE);
        kiosk.pass(60);
        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(TestFlow.START));
        assertThat(kiosk.drafts()).isZero();
    }

    @Test
    void handingOverRightFromTheRestCountsEverything() throws Exception {
        while (kiosk.asking().orElseThrow().with(new DoesNotKnow()).next().isPresent())
            kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));
        sit(15);
        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));
        assertThat(shown()).isInstanceOfSatisfying(
                Screen.Rest.class, rest -> assertThat(rest.then()).isInstanceOf(Screen.HandingOver.class));

        kiosk.then(kiosk.flow::handOver);

        assertThat(shown()).isInstanceOf(Screen.Thanks.class);
        assertThat(kiosk.outbox.standing().issued()).isEqualTo(1);
        assertThat(kiosk.drafts()).isZero();
    }

    /** The child touches something now and then. */
    private void sit(int minutes) throws Exception {
        for (var minute = 0; minute < minutes; minute++) {
            kiosk.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            kiosk.then(kiosk.flow::touched);
        }
    }

    private Screen shown() {
        return kiosk.painted.getLast().screen();
    }
}
