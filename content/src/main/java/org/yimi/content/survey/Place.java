package org.yimi.content.survey;

import java.util.List;

/**
 * A kind of place in a vocabulary, and what is there.
 *
 * @param things two to six
 */
public record Place(Choice term, List<Thing> things) {
    public Place {
        things = List.copyOf(things);
        Question.checkChoices(
                "place " + term.id(), things.stream().map(Thing::term).toList(), 2, Question.MOST_CHOICES);
    }
}
