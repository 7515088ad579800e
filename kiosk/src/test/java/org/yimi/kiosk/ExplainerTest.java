package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.ui.FxThread;

/** 我知道 on a real window, with the explainer that comes first. */
class ExplainerTest {
    private static final int CARDS = 5;

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
        kiosk.goTo("survey");
        tap("#know", "explainers");
        tap(".explainer-card", "explaining");
        for (var card = 1; card < CARDS; card++) tap("#next", "explaining");
        tap("#next", "explained");
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void theRightAnswerLeadsBackToWhatIsOfferedAndNothingIsKept() throws Exception {
        var before = FolderBytes.of(dir);

        answer(1, "understood");
        tap("#done", "survey");

        assertThat(FolderBytes.of(dir)).isEqualTo(before);
    }

    @Test
    void anotherAnswerShowsTheCardOnceMoreAndThenAsksAgain() throws Exception {
        answer(0, "explaining");
        tap("#next", "explained");
        tap("#dont-know", "explaining");
        tap("#back", "explained");

        answer(1, "understood");
    }

    @Test
    void whoWouldRatherNotSayIsNotAskedAgain() throws Exception {
        tap("#rather-not", "survey");
    }

    private void tap(String selector, String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.tap(selector);
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }

    private void answer(int place, String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.settle();
        kiosk.window.tapAnswer(place);
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }
}
