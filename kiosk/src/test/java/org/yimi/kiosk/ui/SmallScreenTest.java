package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.band.BandView;

/** U6: a screen under 13 inches is refused for the youngest two bands. */
class SmallScreenTest {
    private static final int DOTS_PER_INCH_OF_12_INCHES = 130;

    @Test
    void aSmallScreenOffersTheOlderBandsOnly() throws Exception {
        assertThat(offeredOn(ScreenSize.of(768, 1366, DOTS_PER_INCH_OF_12_INCHES)))
                .containsExactlyInAnyOrder("band-C", "band-D", "band-E");
        assertThat(offeredOn(ScreenSize.of(1280, 800, 96))).hasSize(5).contains("band-A", "band-B");
    }

    private static List<String> offeredOn(ScreenSize size) throws Exception {
        return FxThread.call(() -> {
            var corners = new Corners(Reach.of(size), () -> {}, () -> {}, () -> {}, () -> {});
            return BandView.of(Scripts.plain(Language.ZH), false, _ -> {}, corners).lookupAll(".tap").stream()
                    .map(tap -> String.valueOf(tap.getId()))
                    .filter(id -> id.startsWith("band-"))
                    .toList();
        });
    }
}
