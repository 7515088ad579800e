package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.overlay.ReallyStop;
import org.yimi.kiosk.visit.Leaving;
import org.yimi.kiosk.visit.Scanning;

/** A window that is closed while it is scanned. */
class ClosedWindowTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);

    @Test
    void itIsScannedNoMoreAndNoStyleGoesWrong() throws Exception {
        var errors = new StyleErrors();
        var window = OpenWindow.of(SIZE, Duration.millis(1));
        var scan = window.navigator().scan();
        var screen = FxThread.call(() -> ReallyStop.of(
                Reach.of(SIZE), Leaving.NOTHING, Scripts.plain(Language.ZH), () -> {}, () -> {}));
        FxThread.run(errors::sinceLast);
        window.show(screen);
        FxThread.run(() -> window.navigator().scan(Scanning.USUAL));
        window.await(() -> !scan.pointedOut().isEmpty());
        var pointedOut = FxThread.call(scan::pointedOut);

        window.close();
        TimeUnit.MILLISECONDS.sleep(2 * Scanning.USUAL.pace().toMillis());

        assertThat(FxThread.call(scan::pointedOut)).isEqualTo(pointedOut);
        assertThat(FxThread.call(errors::sinceLast)).isEmpty();
    }
}
