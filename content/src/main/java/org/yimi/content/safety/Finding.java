package org.yimi.content.safety;

import java.util.Optional;
import org.yimi.content.answer.Disclosure;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;

/**
 * What a text, or a row of pictures, was taken for.
 *
 * @param situation {@link Situation#NONE} where the urgency is none, and only there
 * @param rule what fired, by the names it has in the lexicon, for example {@code physical-abuse: <ADULT><HIT> + 皮带}; never
 *     the child's sentence; empty where the urgency is none
 */
public record Finding(Urgency urgency, Situation situation, String rule) {
    static final Finding NOTHING = new Finding(Urgency.NONE, Situation.NONE, "");

    public Finding {
        var nothing = urgency == Urgency.NONE;
        if (nothing != (situation == Situation.NONE)) throw new IllegalArgumentException("a situation without urgency, or none with it");
        if (nothing != rule.isBlank()) throw new IllegalArgumentException("what fires has a name");
    }

    /** What is sealed with the words; empty where they are ordinary. */
    public Optional<Disclosure> disclosure(boolean adultCalled) {
        if (urgency == Urgency.NONE) return Optional.empty();
        return Optional.of(new Disclosure(urgency, situation, rule, adultCalled));
    }

    /** The more urgent of two; this one where they are alike. */
    Finding or(Finding other) {
        return other.urgency.compareTo(urgency) > 0 ? other : this;
    }
}
