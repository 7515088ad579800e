package org.yimi.kiosk.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard.Face.Posted;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.Reading;

/**
 * What hangs on 回音墙, by place.
 *
 * @param places where the newest card hangs comes first
 */
public record Wall(List<Place> places) {
    public Wall {
        places = List.copyOf(places);
    }

    /**
     * One kind of place.
     *
     * @param term with the words of the newest card
     * @param cards at least one, newest first
     */
    public record Place(Term term, List<Posted> cards) {
        public Place {
            cards = List.copyOf(cards);
        }
    }

    /** @param cards oldest first */
    public static Wall of(List<WallCard> cards) {
        var byPlace = new LinkedHashMap<String, List<Posted>>();
        for (var card : cards.reversed())
            if (card.face() instanceof Posted posted)
                byPlace.computeIfAbsent(posted.place().id(), _ -> new ArrayList<>()).add(posted);
        return new Wall(byPlace.values().stream()
                .map(posted -> new Place(posted.getFirst().place(), posted))
                .toList());
    }

    /** The way to 我的点子卡, and the places. */
    public Pages pages() {
        return new Pages(1 + places.size());
    }

    Stream<Reading> readings() {
        return places.stream().flatMap(place -> place.cards().stream()).flatMap(card -> card.readings().stream());
    }
}
