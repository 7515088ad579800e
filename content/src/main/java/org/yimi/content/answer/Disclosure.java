package org.yimi.content.answer;

/**
 * What a kiosk took a child's words or pictures for while the child was there. It is sealed together with them: nobody on
 * site can read it.
 *
 * @param urgency never {@link Urgency#NONE}: of an ordinary text there is no disclosure
 * @param situation never {@link Situation#NONE}
 * @param rule what fired, by its name; never the child's words
 * @param adultCalled the child tapped 现在就找大人
 */
public record Disclosure(Urgency urgency, Situation situation, String rule, boolean adultCalled) {
    public Disclosure {
        if (urgency == Urgency.NONE || situation == Situation.NONE)
            throw new IllegalArgumentException("a disclosure is of something");
        if (rule.isBlank()) throw new IllegalArgumentException("a disclosure names its rule");
    }
}
