package org.yimi.kiosk.visit;

import java.util.List;
import org.yimi.content.answer.CardPicture;

/** Where a child stands at 回音墙. */
public sealed interface WallStep {
    /** @param page of the places, from 0 */
    record Looking(int page) implements WallStep {}

    /** @param shown which card of the place, from 0 */
    record Reading(Wall.Place place, int shown) implements WallStep {
        /** Whether another card hangs at this place. */
        public boolean last() {
            return shown + 1 == place.cards().size();
        }
    }

    /**
     * The pictures of a 点子卡 are tapped, one after the other.
     *
     * @param tapped so far, fewer than a card has
     * @param page of all pictures, from 0
     */
    record Matching(List<CardPicture> tapped, int page) implements WallStep {
        private static final int ON_A_PAGE = 8;

        static final Matching NONE_YET = new Matching(List.of(), 0);

        public Matching {
            tapped = List.copyOf(tapped);
        }

        /** Those to choose from on this page, always in the same places. */
        public List<CardPicture> offered() {
            return List.of(CardPicture.values()).subList(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
        }

        Matching more() {
            return new Matching(tapped, (page + 1) % (CardPicture.values().length / ON_A_PAGE));
        }
    }

    /** Too many cards in a row were none: after a while the pictures come back. */
    record Pausing() implements WallStep {}

    /** What became of the card. */
    record Told(Whereabouts whereabouts) implements WallStep {}
}
