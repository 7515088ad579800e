package org.yimi.content.survey;

import java.util.List;

/**
 * A thing at a place, and what children say of it.
 *
 * @param matters two to six, each once
 */
public record Thing(Choice term, List<Matter> matters) {
    public Thing {
        matters = List.copyOf(matters);
        Question.checkChoices(
                "thing " + term.id(), matters.stream().map(Matter::term).toList(), 2, Question.MOST_CHOICES);
    }
}
