package org.yimi.kiosk.visit;

import java.util.Optional;
import org.yimi.content.survey.Explainer;

/**
 * Where a child stands in an explainer: at one of its cards, or at the question of understanding. A value: every step
 * returns the next one.
 *
 * @param shown the card that stands there, from 0; as many as there are cards means the question
 * @param again the card of the question once more, because it was answered in another way
 */
public record Lesson(Explainer explainer, int shown, boolean again) {

    static Lesson of(Explainer explainer) {
        return new Lesson(explainer, 0, false);
    }

    /** Empty when the question is due. */
    public Optional<Explainer.Card> card() {
        return shown < explainer.cards().size() ? Optional.of(explainer.cards().get(shown)) : Optional.empty();
    }

    /** After a card: the next one, or the question; after the card that was shown again, the question at once. */
    Lesson next() {
        return new Lesson(explainer, again ? explainer.cards().size() : shown + 1, false);
    }

    Lesson onceMore() {
        return new Lesson(explainer, explainer.check().card() - 1, true);
    }

    /** Empty at the first card. */
    Optional<Lesson> before() {
        if (again) return Optional.of(next());
        return shown == 0 ? Optional.empty() : Optional.of(new Lesson(explainer, shown - 1, false));
    }
}
