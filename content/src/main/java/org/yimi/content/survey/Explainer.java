package org.yimi.content.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 我知道: cards that tell children what is planned or what their rights are, one thing each, and a question of
 * understanding. What a child does with it is kept nowhere. A version is never changed once published.
 *
 * @param cards two to five
 */
public record Explainer(
        String id, int version, Wording title, String picture, Set<AgeBand> bands, List<Card> cards, Check check)
        implements Edition {
    /** As many as children sit through before an assent (U13). */
    private static final int MOST_CARDS = 5;

    public Explainer {
        Ids.check(id);
        bands = Set.copyOf(bands);
        cards = List.copyOf(cards);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (picture.isBlank()) throw new IllegalArgumentException("the explainer's picture is missing");
        if (bands.isEmpty()) throw new IllegalArgumentException("no band is told");
        if (cards.size() < 2 || cards.size() > MOST_CARDS)
            throw new IllegalArgumentException("has " + cards.size() + " cards, 2 to " + MOST_CARDS + " are possible");
        if (check.card() > cards.size())
            throw new IllegalArgumentException("the check looks at card " + check.card() + " of " + cards.size());
    }

    /** One thing to know. */
    public record Card(Wording words, String picture) {
        public Card {
            if (picture.isBlank()) throw new IllegalArgumentException("a card's picture is missing");
        }
    }

    /**
     * Whether the cards were understood.
     *
     * @param choices two or three
     * @param right the id of the choice that the cards tell
     * @param card the card that tells it, from 1: shown again after any other choice
     */
    public record Check(Wording prompt, String picture, List<Choice> choices, String right, int card) {
        private static final int MOST_CHOICES = 3;

        public Check {
            choices = List.copyOf(choices);
            if (picture.isBlank()) throw new IllegalArgumentException("the check's picture is missing");
            Question.checkChoices("check", choices, 2, MOST_CHOICES);
            if (choices.stream().map(Choice::id).noneMatch(right::equals))
                throw new IllegalArgumentException("right: \"" + right + "\" is none of the choices");
            if (card < 1) throw new IllegalArgumentException("card must be 1 or higher, not " + card);
        }
    }

    /** The card that tells what the check asks for. */
    public Card told() {
        return cards.get(check.card() - 1);
    }

    @Override
    public Stream<String> pictures() {
        var asked = Stream.concat(Stream.of(picture, check.picture()), check.choices().stream().map(Choice::picture));
        return Stream.concat(asked, cards.stream().map(Card::picture));
    }
}
