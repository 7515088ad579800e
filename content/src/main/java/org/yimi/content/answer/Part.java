package org.yimi.content.answer;

/** The four pictures of a suggestion, in the order in which a child chooses them. */
public enum Part {
    PLACE,
    THING,
    /** What is the matter, or the wish. */
    MATTER,
    /** May be 不知道 or 不想说. */
    FEELING
}
