package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

class DisplayTest {
    private static final Display ASKED_FOR = Display.USUAL.withPinyin(true);

    private static Visit visit(AgeBand band) {
        return Visit.of(new Screen.PickSurvey(band, new Offer(List.of(), List.of(), List.of()), 0));
    }

    private static List<AgeBand> withPinyin(Display display, boolean heard) {
        return Stream.of(AgeBand.values())
                .filter(band -> display.showsPinyin(heard ? visit(band).askToRead() : visit(band)))
                .toList();
    }

    @Test
    void beginnersHavePinyinAlwaysOthersOnATapOrByASwitchAndTheYoungestNever() {
        assertThat(withPinyin(Display.USUAL, false)).containsExactly(AgeBand.B);
        assertThat(withPinyin(Display.USUAL, true)).containsExactly(AgeBand.B, AgeBand.C);
        assertThat(withPinyin(ASKED_FOR, false)).containsExactly(AgeBand.B, AgeBand.C, AgeBand.D, AgeBand.E);
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void englishHasNone(AgeBand band) {
        assertThat(ASKED_FOR.in(Language.EN).showsPinyin(visit(band).hear())).isFalse();
    }

    @Test
    void beforeABandIsPickedPinyinIsThereForThoseWhoNeedIt() {
        assertThat(Display.USUAL.showsPinyin(Visit.of(new Screen.PickBand()))).isTrue();
        assertThat(Display.USUAL.showsPinyin(Visit.of(new Screen.Closed(Trouble.BROKEN)))).isTrue();
    }

    @Test
    void theStartScreenShowsWhatItsSwitchDoes() {
        var start = Visit.of(new Screen.Start(Set.of()));

        assertThat(Display.USUAL.showsPinyin(start)).isFalse();
        assertThat(ASKED_FOR.showsPinyin(start)).isTrue();
    }

    @Test
    void hearingIsForgottenWithTheScreen() {
        var heard = Visit.of(new Screen.Assent(AgeBand.C, AssentStep.WHO_ASKS)).askToRead();

        assertThat(Display.USUAL.showsPinyin(heard.under(Overlay.NONE))).isTrue();
        assertThat(Display.USUAL.showsPinyin(heard.understood())).isFalse();
    }
}
