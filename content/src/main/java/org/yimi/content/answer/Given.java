package org.yimi.content.answer;

/**
 * One question's id and what the child answered to it.
 *
 * @param turn the order in which the options stood: the option at this place of the question came first, after it the
 *     others in the question's order, round to its beginning; 0 is the question's own order
 */
public record Given(String question, Answer answer, int turn) {
    public Given {
        if (turn < 0) throw new IllegalArgumentException("options cannot be turned by " + turn);
    }

    /** An answer to options in the question's own order. */
    public Given(String question, Answer answer) {
        this(question, answer, 0);
    }
}
