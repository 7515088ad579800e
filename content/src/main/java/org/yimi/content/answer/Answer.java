package org.yimi.content.answer;

import java.util.List;

/** What a child said to one question. */
public sealed interface Answer {

    /** The id of the one choice; for faces the face. */
    record Picked(String choice) implements Answer {}

    /** The ids of the choices, at least one; an {@link Interview} keeps them in the order of the question. */
    record PickedSeveral(List<String> choices) implements Answer {
        public PickedSeveral {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) throw new IllegalArgumentException("nothing picked");
        }
    }

    /** An info card was read. */
    record Understood() implements Answer {}

    /** 不知道. Not the same as {@link RatherNot}. */
    record DoesNotKnow() implements Answer {}

    /** 不想说. */
    record RatherNot() implements Answer {}
}
