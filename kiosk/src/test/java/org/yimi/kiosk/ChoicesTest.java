package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.ui.FxThread;

/** U19: what a child chooses on the start screen holds for the visit and ends with it. */
class ChoicesTest {
    @TempDir
    private Path dir;

    private OpenKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir, List::of);
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void whatIsChosenIsSeenAtOnceAndTappedAgainItGoes() throws Exception {
        var usual = wordsSize();
        kiosk.tap("#see-better");
        choose("#large-text", true);
        choose("#high-contrast", true);
        choose("#pinyin", true);
        choose("#pinyin", false);
        choose("#high-contrast", false);
        kiosk.tap("#close");
        kiosk.window.await(() -> kiosk.window.node("#choices") == null);

        assertThat(rootClasses()).doesNotContain("high-contrast");
        assertThat(wordsSize()).isGreaterThan(usual * 1.2);
    }

    @Test
    void itHoldsForTheVisitAndTheNextChildFindsTheUsual() throws Exception {
        kiosk.tap("#see-better");
        choose("#large-text", true);
        choose("#high-contrast", true);
        kiosk.tap("#close");
        kiosk.window.await(() -> kiosk.window.node("#choices") == null);

        kiosk.tap("#begin");
        kiosk.await("band");
        assertThat(rootClasses()).contains("high-contrast");
        assertThat(screenClasses()).contains("large-text");
        kiosk.tap("#band-D");
        kiosk.await("assent");
        kiosk.tap("#refuse");
        kiosk.await("thanks");
        kiosk.tap("#home");
        kiosk.await("start");

        assertThat(rootClasses()).doesNotContain("high-contrast");
        assertThat(screenClasses()).doesNotContain("large-text");
    }

    private void choose(String card, boolean chosen) throws Exception {
        kiosk.tap(card);
        kiosk.window.await(() -> {
            var node = kiosk.window.node(card);
            return node != null && node.getStyleClass().contains("chosen") == chosen;
        });
    }

    /** Of the words on the begin card. */
    private double wordsSize() throws Exception {
        return FxThread.call(() -> {
            var label = (Label) kiosk.window.node("#begin .caption");
            return label.getFont().getSize();
        });
    }

    private List<String> rootClasses() throws Exception {
        return FxThread.call(() -> List.copyOf(kiosk.window.navigator().root().getStyleClass()));
    }

    private List<String> screenClasses() throws Exception {
        return FxThread.call(() -> List.copyOf(kiosk.window.node(".screen").getStyleClass()));
    }
}
