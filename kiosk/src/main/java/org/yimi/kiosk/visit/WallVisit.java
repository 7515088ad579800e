package org.yimi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Reading;
import org.yimi.kiosk.visit.WallStep.Looking;
import org.yimi.kiosk.visit.WallStep.Matching;
import org.yimi.kiosk.visit.WallStep.Pausing;
import org.yimi.kiosk.visit.WallStep.Told;

/**
 * One child at 回音墙: nothing is asked, and nothing of it is kept. A value: every step returns the next one.
 *
 * @param band how well the child reads
 * @param wall as it hung when the child came
 */
public record WallVisit(AgeBand band, Wall wall, WallStep step) {
    public static WallVisit of(AgeBand band, Wall wall) {
        return new WallVisit(band, wall, new Looking(0));
    }

    private WallVisit at(WallStep next) {
        return new WallVisit(band, wall, next);
    }

    /** The wall itself, from its first page. */
    public WallVisit looking() {
        return at(new Looking(0));
    }

    /** The arrow to more places, or to more pictures. */
    public WallVisit more() {
        return switch (step) {
            case Looking(var page) -> at(new Looking(wall.pages().after(page)));
            case Matching matching -> at(matching.more());
            case WallStep.Reading _, Pausing _, Told _ -> this;
        };
    }

    /** The newest card of a place. */
    public WallVisit read(Wall.Place place) {
        return at(new WallStep.Reading(place, 0));
    }

    /** A card was read: the next of its place, or the wall. */
    public WallVisit next() {
        return step instanceof WallStep.Reading reading && !reading.last()
                ? at(new WallStep.Reading(reading.place(), reading.shown() + 1))
                : looking();
    }

    /** Which card: no picture of it is tapped yet. */
    public WallVisit matching() {
        return at(Matching.NONE_YET);
    }

    public WallVisit pausing() {
        return at(new Pausing());
    }

    public WallVisit told(Whereabouts whereabouts) {
        return at(new Told(whereabouts));
    }

    /** The pictures of the card with one more. */
    public List<CardPicture> with(CardPicture picture) {
        if (!(step instanceof Matching(var tapped, _))) throw new IllegalStateException("no card is looked up");
        var all = new ArrayList<>(tapped);
        all.add(picture);
        return all;
    }

    /** @param tapped fewer pictures than a card has */
    public WallVisit matching(List<CardPicture> tapped) {
        return at(new Matching(tapped, 0));
    }

    /** Empty on the wall's first page. */
    Optional<WallVisit> back() {
        return switch (step) {
            case Looking(var page) when page == 0 -> Optional.empty();
            case WallStep.Reading(var place, var shown) when shown > 0 ->
                Optional.of(at(new WallStep.Reading(place, shown - 1)));
            case Matching(var tapped, var page) when page > 0 -> Optional.of(matching(tapped));
            case Matching(var tapped, _) when !tapped.isEmpty() ->
                Optional.of(matching(tapped.subList(0, tapped.size() - 1)));
            case Looking _, WallStep.Reading _, Matching _, Pausing _, Told _ -> Optional.of(looking());
        };
    }

    /** How the Chinese words of the office are read that stand here. */
    Stream<Reading> readings() {
        return switch (step) {
            case Looking _, WallStep.Reading _ -> wall.readings();
            case Told(Whereabouts.Replied(var reply)) -> reply.readings().stream();
            case Told _, Matching _, Pausing _ -> Stream.empty();
        };
    }
}
