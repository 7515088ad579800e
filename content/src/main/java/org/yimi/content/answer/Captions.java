package org.yimi.content.answer;

import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;

/** The words under each tappable answer: the same on the child's screen and in the office's table. */
public final class Captions {
    private static final Wording DOES_NOT_KNOW = new Wording("不知道", "Don't know");
    private static final Wording RATHER_NOT = new Wording("不想说", "Rather not say");
    private static final Wording READ = new Wording("知道了", "Got it");

    private Captions() {}

    /**
     * The caption of one counting code of a question.
     *
     * @throws IllegalArgumentException for a code that the question does not have
     */
    public static Wording of(Question question, String code) {
        return switch (code) {
            case Answers.DOES_NOT_KNOW -> DOES_NOT_KNOW;
            case Answers.RATHER_NOT -> RATHER_NOT;
            case Answers.UNDERSTOOD -> READ;
            default ->
                question.choices().stream()
                        .filter(choice -> choice.id().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(question.id() + " has no answer " + code))
                        .label();
        };
    }
}
