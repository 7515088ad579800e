package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Part;
import org.yimi.content.ink.Paper;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Vocabulary;
import org.yimi.kiosk.visit.IdleRule.Due;

/** 我有话说. */
class SuggestingTest {
    private static final Screen.Start START = new Screen.Start(Set.of());

    private final Vocabulary ideas =
            PackReader.read(Path.of("../content/packs/ideas")).vocabularies().getFirst();
    private final Offer offer = new Offer(List.of(), List.of(ideas), List.of());
    private final Idea whole = Idea.of(ideas)
            .with(Part.PLACE, "park")
            .with(Part.THING, "slide")
            .with(Part.MATTER, "hot")
            .with(Part.FEELING, "sad");

    private Visit at(Idea idea) {
        return Visit.of(START).in(AgeBand.A, idea);
    }

    @Test
    void aWholeIdeaIsShownAsACard() {
        assertThat(at(Idea.of(ideas)).screen()).isInstanceOf(Screen.Suggesting.class);
        assertThat(at(whole).screen()).isEqualTo(new Screen.Reviewing(AgeBand.A, whole));
    }

    @Test
    void backTakesOnePictureAwayAfterTheOtherUntilTheOffer() {
        var visit = at(whole);
        for (var part : List.of(Part.FEELING, Part.MATTER, Part.THING, Part.PLACE)) {
            visit = visit.back(START, _ -> offer);
            assertThat(((Screen.Suggesting) visit.screen()).idea().due()).contains(part);
        }

        assertThat(visit.back(START, _ -> offer).screen()).isEqualTo(new Screen.PickSurvey(AgeBand.A, offer, 0));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void whoWantsAnotherPictureAndGoesBackHasItsIdeaAgainAsItWas(Part part) {
        var choosingAgain = at(whole).in(AgeBand.A, whole.without(part));

        assertThat(choosingAgain.back(START, _ -> offer)).isEqualTo(at(whole));
    }

    @Test
    void backFromWhatAnotherPlaceAsksForLeadsToThePlacesAndThenToTheIdeaAsItWas() {
        var places = at(whole).in(AgeBand.A, whole.without(Part.PLACE));
        var things = places.in(AgeBand.A, whole.without(Part.PLACE).with(Part.PLACE, "school"));

        assertThat(things.back(START, _ -> offer)).isEqualTo(places);
        assertThat(things.back(START, _ -> offer).back(START, _ -> offer)).isEqualTo(at(whole));
    }

    @Test
    void inkBelongsToTheCardAndBackLeavesTheCardAsItWas() {
        var inking = at(whole).inking(Paper.PLAIN);

        assertThat(inking.screen()).isEqualTo(new Screen.Inking(AgeBand.A, whole, Paper.PLAIN));
        assertThat(inking.back(START, _ -> offer)).isEqualTo(at(whole));
        assertThat(Visit.of(START).inking(Paper.PLAIN)).isEqualTo(Visit.of(START));
    }

    @Test
    void anIdeaIsKeptUntilItIsHandedOver() {
        var begun = Idea.of(ideas).with(Part.PLACE, "park");

        assertThat(at(begun).unfinished()).contains(new Unfinished.Suggestion(AgeBand.A, begun));
        assertThat(at(whole).inking(Paper.SQUARES).unfinished()).contains(new Unfinished.Suggestion(AgeBand.A, whole));
        assertThat(Visit.of(START).goOn(new Unfinished.Suggestion(AgeBand.A, begun))).isEqualTo(at(begun));
        assertThat(Visit.of(new Screen.Remembering(AgeBand.A, new IdeaCard(0, 0))).unfinished()).isEmpty();
    }

    @Test
    void stoppingAnIdeaEndsWithTheGoodbyeOfAllVisits() {
        assertThat(at(whole).leave(START)).isEqualTo(Visit.of(new Screen.Thanks(AgeBand.A)));
    }

    @Test
    void theCardStandsLongEnoughToBeRemembered() {
        var rule = IdleRule.of(Visit.of(new Screen.Remembering(AgeBand.A, new IdeaCard(0, 0))));

        assertThat(rule.after(Duration.ofSeconds(44))).isEqualTo(Due.NOTHING);
        assertThat(rule.after(Duration.ofSeconds(45))).isEqualTo(Due.RESET);
    }
}
