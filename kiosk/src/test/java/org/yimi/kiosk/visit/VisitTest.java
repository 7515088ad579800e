package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Rotation;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.visit.IdleRule.Due;
import org.yimi.kiosk.visit.Screen.Asking;
import org.yimi.kiosk.visit.Screen.HandingOver;

class VisitTest {
    private static final Screen.Start START = new Screen.Start(Set.of(Notice.CLOCK_DOUBTFUL));

    private static final Offer NOTHING = new Offer(List.of(), List.of(), List.of());

    private final Survey park =
            PackReader.read(Path.of("../content/packs/our-park")).surveys().getFirst();
    private final Offer parkOnly = new Offer(List.of(park), List.of(), List.of());

    private static AssentStep step(Visit visit) {
        return visit.screen() instanceof Screen.Assent(_, var step) ? step : AssentStep.WHO_ASKS;
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void answeringEveryQuestionEndsAtHandingOver(AgeBand band) {
        var visit = Visit.of(START).choose(park, band, Rotation.NONE);

        while (visit.screen() instanceof Asking(var interview)) visit = visit.in(interview.with(new DoesNotKnow()));

        assertThat(visit.screen()).isInstanceOf(HandingOver.class);
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void goingBackFromTheEndLeadsToTheSurveysAgain(AgeBand band) {
        var visit = Visit.of(START).choose(park, band, Rotation.NONE);
        while (visit.screen() instanceof Asking(var interview)) visit = visit.in(interview.with(new DoesNotKnow()));

        while (visit.interview().isPresent()) visit = visit.back(START, _ -> parkOnly);

        assertThat(visit.screen()).isEqualTo(new Screen.PickSurvey(band, parkOnly, 0));
    }

    @Test
    void handingOverStoppingAndRefusingEndWithTheSameGoodbye() {
        var stopped = Visit.of(START).choose(park, AgeBand.C, Rotation.NONE).leave(START);
        var refused = Visit.of(new Screen.Assent(AgeBand.C, AssentStep.DECIDE)).leave(START);

        assertThat(stopped).isEqualTo(refused).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.C)));
    }

    @Test
    void theCardsLeadToTheQuestionAndTheRightAnswerToTheDecision() {
        var visit = Visit.of(new Screen.Assent(AgeBand.A, AssentStep.WHO_ASKS));
        var seen = new ArrayList<AssentStep>();

        while (!step(visit).equals(AssentStep.DECIDE)) {
            seen.add(step(visit));
            visit = visit.understood();
        }

        assertThat(seen)
                .containsExactly(
                        AssentStep.WHO_ASKS,
                        AssentStep.WHAT_ABOUT,
                        AssentStep.WHO_SEES,
                        AssentStep.MAY_STOP,
                        AssentStep.MUST_TELL,
                        AssentStep.CHECK);
    }

    @Test
    void anotherAnswerShowsTheCardAboutStoppingAndThenTheQuestionAgainHoweverOften() {
        var visit = Visit.of(new Screen.Assent(AgeBand.B, AssentStep.CHECK));

        for (var time = 0; time < 3; time++) {
            visit = visit.onceMore();
            assertThat(step(visit)).isEqualTo(AssentStep.MAY_STOP_AGAIN);
            visit = visit.understood();
            assertThat(step(visit)).isEqualTo(AssentStep.CHECK);
        }

        assertThat(step(visit.understood())).isEqualTo(AssentStep.DECIDE);
    }

    @Test
    void backWalksThroughTheCardsToTheBands() {
        var visit = Visit.of(new Screen.PickSurvey(AgeBand.D, parkOnly, 0));
        var seen = new ArrayList<Screen>();

        for (var step = 0; step < 8; step++) {
            visit = visit.back(START, _ -> parkOnly);
            seen.add(visit.screen());
        }

        assertThat(seen.getFirst()).isEqualTo(new Screen.Assent(AgeBand.D, AssentStep.DECIDE));
        assertThat(seen.get(6)).isEqualTo(new Screen.Assent(AgeBand.D, AssentStep.WHO_ASKS));
        assertThat(seen.getLast()).isEqualTo(new Screen.PickBand());
        assertThat(step(Visit.of(new Screen.Assent(AgeBand.D, AssentStep.MAY_STOP_AGAIN)).back(START, _ -> parkOnly)))
                .isEqualTo(AssentStep.CHECK);
    }

    @Test
    void whatStaffAreToldStandsThereAgainAfterGoingBackOrLeavingBeforeABandIsPicked() {
        var picking = Visit.of(new Screen.PickBand());

        assertThat(picking.back(START, _ -> NOTHING).screen()).isEqualTo(START);
        assertThat(picking.leave(START).screen()).isEqualTo(START);
    }

    @Test
    void whatWasTakenBackIsRememberedUntilTheSurveyIsLeft() {
        var first = park.questionsFor(AgeBand.C).toList().getFirst();
        var start = Visit.of(new Screen.PickBand()).choose(park, AgeBand.C, Rotation.NONE);
        var answered = start.in(start.interview().orElseThrow().with(new DoesNotKnow()));

        var back = answered.back(START, _ -> parkOnly);

        assertThat(answered.before(first)).isEmpty();
        assertThat(back.before(first)).contains(new DoesNotKnow());
        assertThat(back.hear().under(Overlay.NONE).before(first)).contains(new DoesNotKnow());
        var forward = back.in(back.interview().orElseThrow().with(new RatherNot()));
        assertThat(forward.back(START, _ -> parkOnly).before(first)).contains(new RatherNot());
        assertThat(back.leave(START).takenBack()).isEmpty();
        assertThat(back.back(START, _ -> parkOnly).takenBack()).isEmpty();
    }

    @Test
    void theYoungestGetNinetySecondsBeforeTheResetAndOthersSixty() {
        var young = IdleRule.of(Visit.of(new Screen.Assent(AgeBand.A, AssentStep.CHECK)));
        var older = IdleRule.of(Visit.of(new Screen.Assent(AgeBand.C, AssentStep.CHECK)));

        assertThat(older.after(Duration.ofSeconds(29))).isEqualTo(Due.NOTHING);
        assertThat(older.after(Duration.ofSeconds(30))).isEqualTo(Due.ASK);
        assertThat(older.after(Duration.ofSeconds(60))).isEqualTo(Due.RESET);
        assertThat(young.after(Duration.ofSeconds(89))).isEqualTo(Due.ASK);
        assertThat(young.after(Duration.ofSeconds(90))).isEqualTo(Due.RESET);
    }
}
