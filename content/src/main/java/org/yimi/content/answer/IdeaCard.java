package org.yimi.content.answer;

import java.util.List;

/**
 * 点子卡: the four pictures by which a child finds its suggestion again, each one of {@link CardPicture}. The first says
 * at which kiosk of the site it was made, the other three are a random triple that this kiosk never gave before.
 *
 * @param slot the kiosk's place at its site, 0 to 31
 * @param triple 0 to 32,767
 */
public record IdeaCard(int slot, int triple) {
    /** How many pictures a card has. */
    public static final int ON_A_CARD = 4;

    private static final int PICTURES = CardPicture.values().length;

    /** How many cards one kiosk can give. */
    public static final int TRIPLES = PICTURES * PICTURES * PICTURES;

    public IdeaCard {
        if (slot < 0 || slot >= PICTURES) throw new IllegalArgumentException("a slot is 0 to 31, not " + slot);
        if (triple < 0 || triple >= TRIPLES)
            throw new IllegalArgumentException("a triple is 0 to " + (TRIPLES - 1) + ", not " + triple);
    }

    /** @param pictures four, in the order of {@link #pictures} */
    public static IdeaCard of(List<CardPicture> pictures) {
        if (pictures.size() != ON_A_CARD)
            throw new IllegalArgumentException("a card has four pictures, not " + pictures.size());
        var triple = 0;
        for (var picture : pictures.subList(1, ON_A_CARD)) triple = triple * PICTURES + place(picture);
        return new IdeaCard(place(pictures.getFirst()), triple);
    }

    private static int place(CardPicture picture) {
        return List.of(CardPicture.values()).indexOf(picture);
    }

    /** All four, in the order in which they are shown and looked up. */
    public List<CardPicture> pictures() {
        var all = CardPicture.values();
        return List.of(
                all[slot],
                all[triple / (PICTURES * PICTURES)],
                all[triple / PICTURES % PICTURES],
                all[triple % PICTURES]);
    }
}
