package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Rotation;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.visit.IdleRule.Due;
import org.yimi.kiosk.visit.Screen.Asking;
import org.yimi.kiosk.visit.Screen.HandingOver;

class VisitTest {
    private final Survey park =
            PackReader.read(Path.of("../content/packs/our-park")).surveys().getFirst();

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void answeringEveryQuestionEndsAtHandingOver(AgeBand band) {
        var visit = Visit.of(new Screen.Start(false)).choose(park, band, Rotation.NONE);

        while (visit.screen() instanceof Asking(var interview)) visit = visit.in(interview.with(new DoesNotKnow()));

        assertThat(visit.screen()).isInstanceOf(HandingOver.class);
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void goingBackFromTheEndLeadsToTheSurveysAgain(AgeBand band) {
        var visit = Visit.of(new Screen.Start(false)).choose(park, band, Rotation.NONE);
        while (visit.screen() instanceof Asking(var interview)) visit = visit.in(interview.with(new DoesNotKnow()));

        while (visit.interview().isPresent()) visit = visit.back(_ -> List.of(park));

        assertThat(visit.screen()).isEqualTo(new Screen.PickSurvey(band, List.of(park)));
    }

    @Test
    void handingOverStoppingAndRefusingEndWithTheSameGoodbye() {
        var stopped = Visit.of(new Screen.Start(false)).choose(park, AgeBand.C, Rotation.NONE).leave();
        var refused = Visit.of(new Screen.Assent(AgeBand.C)).leave();

        assertThat(stopped).isEqualTo(refused).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.C)));
    }

    @Test
    void theYoungestGetNinetySecondsBeforeTheResetAndOthersSixty() {
        var young = IdleRule.of(Visit.of(new Screen.Assent(AgeBand.A)));
        var older = IdleRule.of(Visit.of(new Screen.Assent(AgeBand.C)));

        assertThat(older.after(Duration.ofSeconds(29))).isEqualTo(Due.NOTHING);
        assertThat(older.after(Duration.ofSeconds(30))).isEqualTo(Due.ASK);
        assertThat(older.after(Duration.ofSeconds(60))).isEqualTo(Due.RESET);
        assertThat(young.after(Duration.ofSeconds(89))).isEqualTo(Due.ASK);
        assertThat(young.after(Duration.ofSeconds(90))).isEqualTo(Due.RESET);
    }
}
