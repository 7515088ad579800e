package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.kiosk.ui.FxThread;
import org.yimi.kiosk.ui.ScreenSize;

/** Staff measure the screen, and what it feels of fingers, in a real window. */
class ScreenCheckTest {
    private static final ScreenSize SIZE = ScreenSize.of(1280, 800, 96);
    private static final double CARD_MM = 85.6;

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private StaffHands hands;

    @BeforeEach
    void openTheChecks() throws Exception {
        kiosk = new OpenKiosk(dir);
        hands = StaffHands.known(kiosk);
        hands.signIn();
        kiosk.tap("#checks");
        kiosk.await("checks-list");
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void aCardThatFitsTellsTheSizeAndTheNextStartHasIt() throws Exception {
        open("#check-size", "size");
        assertThat(words()).contains("15.4 英寸 · 332 × 207 毫米", "还没有量过", "50 厘米", "孩子够得着");
        assertThat(cardPx()).isCloseTo(SIZE.px(CARD_MM), within(1.0));

        kiosk.window.tap("#card-much-larger");
        kiosk.window.tap("#card-larger");
        kiosk.window.tap("#card-smaller");
        kiosk.window.tap("#card-larger");
        kiosk.window.tap("#edge-higher");
        assertThat(cardPx()).isCloseTo(SIZE.px(CARD_MM) + 11, within(1.0));
        assertThat(words()).contains("14.9 英寸", "这是量出来的", "51 厘米");
        kiosk.tap("#size-keep");
        kiosk.await("size-kept");

        var kept = kiosk.folder.screen.read().orElseThrow();
        assertThat(kept.pixelsPerMm()).isCloseTo(SIZE.pixelsPerMm() + 11 / CARD_MM, within(1e-9));
        assertThat(kept.lowerEdgeMm()).isEqualTo(510);
        kiosk.tap("#restart");
        kiosk.await("start");
        assertThat(kiosk.restarts).hasValue(1);
    }

    @Test
    void whatWasMeasuredIsThereTheNextTimeStaffLook() throws Exception {
        open("#check-size", "size");
        kiosk.window.tap("#card-much-larger");
        kiosk.window.tap("#edge-higher");
        kiosk.tap("#size-keep");
        kiosk.await("size-kept");
        kiosk.tap("#back");
        kiosk.await("checks-list");

        open("#check-size", "size");

        assertThat(words()).contains("这是量出来的", "51 厘米");
        assertThat(cardPx()).isCloseTo(SIZE.px(CARD_MM) + 10, within(1.0));
    }

    @Test
    void aHeightOutOfReachIsSaidAndNotKept() throws Exception {
        open("#check-size", "size");
        for (var centimetre = 50; centimetre < 74; centimetre++) kiosk.window.tap("#edge-higher");

        assertThat(words()).contains("74 厘米", "这样孩子够不着。请装在 49 到 73 厘米之间");
        kiosk.tap("#size-keep");
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("size");
        assertThat(kiosk.folder.screen.read()).isEmpty();

        kiosk.window.tap("#edge-lower");
        assertThat(words()).contains("73 厘米", "孩子够得着");
        kiosk.tap("#size-keep");
        kiosk.await("size-kept");
        assertThat(kiosk.folder.screen.read().orElseThrow().lowerEdgeMm()).isEqualTo(730);
    }

    @Test
    void nineCrossesTellThatFingersHitWell() throws Exception {
        open("#check-fingers", "targets");
        kiosk.tap("#tap-test");
        kiosk.await("tapping");
        kiosk.settle();

        tapCrosses(8);
        hands.tapBeside("#cross", 0, 0);

        kiosk.await("tap-result");
        assertThat(words()).contains("点得很准", "最多差 0.");
    }

    @Test
    void oneCornerWhereTheGlassFeelsThemElsewhereIsEnoughToSaySo() throws Exception {
        open("#check-fingers", "targets");
        kiosk.tap("#tap-test");
        kiosk.await("tapping");
        kiosk.settle();

        tapCrosses(8);
        hands.tapBeside("#cross", -SIZE.px(9), 0);

        kiosk.await("tap-result");
        assertThat(words()).contains("点得不准", "校准触摸屏").containsPattern("最多差 (8\\.9|9\\.[012]) 毫米，平均 1\\.[0-4] 毫米");
        kiosk.tap("#tap-again");
        kiosk.await("tapping");
    }

    @Test
    void goingBackIsNoTapAndWhoGoesAwayIsForgotten() throws Exception {
        open("#check-fingers", "targets");
        kiosk.tap("#tap-test");
        kiosk.await("tapping");
        kiosk.settle();
        tapCrosses(8);
        kiosk.tap("#back");
        kiosk.await("targets");

        hands.passes(Duration.ofSeconds(119));
        assertThat(FxThread.call(kiosk::shown)).isEqualTo("targets");
        hands.passes(Duration.ofSeconds(1));
        kiosk.await("start");
    }

    @Test
    void aDoubleTapCountsOnce() throws Exception {
        open("#check-fingers", "targets");
        kiosk.tap("#tap-test");
        kiosk.await("tapping");
        kiosk.settle();

        tapCrosses(1);
        hands.tapAgain();
        tapCrosses(2, 8);
        hands.tapBeside("#cross", 0, 0);

        kiosk.await("tap-result");
        assertThat(words()).contains("点得很准");
    }

    private void tapCrosses(int last) throws Exception {
        tapCrosses(1, last);
    }

    private void tapCrosses(int first, int last) throws Exception {
        for (var cross = first; cross <= last; cross++) {
            hands.tapBeside("#cross", 0, 0);
            hands.awaitWords("（" + (cross + 1) + " / 9）");
        }
    }

    private void open(String way, String screen) throws Exception {
        kiosk.tap(way);
        kiosk.await(screen);
        kiosk.settle();
    }

    private double cardPx() throws Exception {
        kiosk.settle();
        return FxThread.call(() -> {
            kiosk.window.navigator().root().layout();
            return ((Region) kiosk.window.node(".card-outline")).getWidth();
        });
    }

    private String words() throws Exception {
        return FxThread.call(hands::words);
    }
}
