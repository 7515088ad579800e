package org.yimi.content.answer;

/** One question's id and what the child answered to it. */
public record Given(String question, Answer answer) {}
