package org.yimi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.Levels;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard.Face;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.visit.Screen.AtWall;
import org.yimi.kiosk.visit.WallStep.Looking;
import org.yimi.kiosk.visit.WallStep.Matching;
import org.yimi.kiosk.visit.WallStep.Reading;

class WallVisitTest {
    private static final Screen.Start START = new Screen.Start(Set.of());

    @Test
    void cardsHangByPlaceAndWhereTheNewestHangsComesFirst() {
        var gone = new WallCard("gone", new Face.Withdrawn());
        var wall = Wall.of(List.of(card("bench", "park"), card("canteen", "school"), gone, card("slide", "park")));

        assertThat(wall.places()).extracting(place -> place.term().id()).containsExactly("park", "school");
        assertThat(wall.places().getFirst().cards())
                .extracting(card -> card.said().young().zh())
                .containsExactly("slide", "bench");
    }

    @Test
    void afterTheLastCardOfAPlaceStandsTheWallAgain() {
        var wall = Wall.of(List.of(card("bench", "park"), card("slide", "park")));
        var first = WallVisit.of(AgeBand.B, wall).read(wall.places().getFirst());

        assertThat(first.step()).isEqualTo(new Reading(wall.places().getFirst(), 0));
        assertThat(first.next().step()).isEqualTo(new Reading(wall.places().getFirst(), 1));
        assertThat(first.next().next().step()).isEqualTo(new Looking(0));
    }

    @Test
    void manyPlacesHaveASecondPageAndAllPicturesFour() {
        var wall = Wall.of(IntStream.range(0, 6).mapToObj(i -> card("c" + i, "p" + i)).toList());
        var at = WallVisit.of(AgeBand.B, wall);
        assertThat(at.more().step()).isEqualTo(new Looking(1));
        assertThat(at.more().more().step()).isEqualTo(new Looking(0));

        var pages = Stream.iterate(at.matching(), WallVisit::more).limit(4);
        assertThat(pages.flatMap(page -> ((Matching) page.step()).offered().stream()))
                .containsExactly(CardPicture.values());
        assertThat(at.matching().more().more().more().more()).isEqualTo(at.matching());
    }

    @Test
    void backTakesOnePictureAfterTheOtherAndThenLeadsToTheWallTheBandAndTheStart() {
        var at = WallVisit.of(AgeBand.B, Wall.of(List.of())).matching(List.of(CardPicture.APPLE, CardPicture.CAT)).more();

        assertThat(back(at)).isEqualTo(new Matching(List.of(CardPicture.APPLE, CardPicture.CAT), 0));
        assertThat(back(at.matching(List.of(CardPicture.APPLE)))).isEqualTo(new Matching(List.of(), 0));
        assertThat(back(at.matching())).isEqualTo(new Looking(0));
        assertThat(back(at.pausing())).isEqualTo(new Looking(0));
        var reader = Visit.of(new AtWall(at.looking())).back(START, _ -> new Offer(List.of(), List.of(), List.of()));
        assertThat(reader.screen()).isEqualTo(new Screen.PickReader());
        assertThat(reader.back(START, _ -> new Offer(List.of(), List.of(), List.of())).screen()).isEqualTo(START);
    }

    @Test
    void nothingOfItIsKept() {
        var at = WallVisit.of(AgeBand.C, Wall.of(List.of())).matching(List.of(CardPicture.APPLE));

        assertThat(Visit.of(new AtWall(at)).unfinished()).isEmpty();
        assertThat(Visit.of(new AtWall(at)).band()).contains(AgeBand.C);
    }

    private static WallStep back(WallVisit at) {
        return at.back().orElseThrow().step();
    }

    private static WallCard card(String id, String place) {
        var words = new Wording(id, id);
        var levels = new Levels(words, words);
        var picture = new Illustration.Ours(CardPicture.SUN);
        var term = new Term(place, new Wording(place, place));
        return new WallCard(
                id, new Face.Posted(term, levels, levels, picture, LocalDate.parse("2999-01-01"), List.of()));
    }
}
