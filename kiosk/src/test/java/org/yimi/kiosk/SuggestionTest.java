package org.yimi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.FxThread;

/** 我有话说 on a real window, by a child that cannot read. */
class SuggestionTest {
    private static final int MOST_TAPS = 6;

    @TempDir
    private Path dir;

    private OpenKiosk kiosk;
    private int taps = 0;

    @BeforeEach
    void open() throws Exception {
        kiosk = new OpenKiosk(dir);
        kiosk.goTo("survey");
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    @Test
    void aFiveYearOldsSuggestionTakesSixTapsAndNoWords() throws Exception {
        tap("#box", "suggesting");
        tapPicture(0, "suggesting");
        tapPicture(0, "suggesting");
        tapPicture(1, "suggesting");
        tapPicture(2, "reviewing");
        tap("#reviewing #hand-over", "remembering");

        assertThat(taps).isEqualTo(MOST_TAPS);
        kiosk.office.take(kiosk.folder.outbox.next());
        var suggestion = (Suggestion) FinishedJson.read(kiosk.office.open(1));
        assertThat(suggestion.band()).isEqualTo(AgeBand.A);
        assertThat(suggestion.chosen())
                .isEqualTo(Map.of(Part.PLACE, "park", Part.THING, "slide", Part.MATTER, "hot", Part.FEELING, "sad"));
        assertThat(suggestion.sheets()).isEmpty();
        assertThat(suggestion.card()).hasSize(1);
    }

    @Test
    void everyPictureOfTheCardCanBeChosenAgain() throws Exception {
        tap("#box", "suggesting");
        for (var picture : List.of(0, 0, 0)) tapPicture(picture, "suggesting");
        tapPicture(0, "reviewing");
        tap("#part-feeling", "suggesting");
        tap("#rather-not", "reviewing");
        tap("#part-place", "suggesting");
        tapPicture(1, "suggesting");
        tapPicture(3, "suggesting");
        tapPicture(1, "reviewing");
        tap("#reviewing #hand-over", "remembering");
        tap("#remembered", "thanks");

        kiosk.office.take(kiosk.folder.outbox.next());
        assertThat(((Suggestion) FinishedJson.read(kiosk.office.open(1))).chosen())
                .isEqualTo(Map.of(Part.PLACE, "school", Part.THING, "toilet", Part.MATTER, "smelly", Part.FEELING, "-"));
    }

    private void tap(String selector, String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.tap(selector);
        taps++;
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }

    private void tapPicture(int place, String expected) throws Exception {
        var before = FxThread.call(kiosk::screen);
        kiosk.settle();
        kiosk.window.tapAnswer(place);
        taps++;
        kiosk.window.await(() -> !kiosk.screen().equals(before) && kiosk.shown().equals(expected));
    }
}
