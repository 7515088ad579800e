package org.yimi.server.intake;

import java.util.List;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.survey.Question;

/** The answer that is counted by one code. */
final class TestAnswers {
    private TestAnswers() {}

    static Answer of(Question question, String code) {
        return switch (code) {
            case Answers.DOES_NOT_KNOW -> new Answer.DoesNotKnow();
            case Answers.RATHER_NOT -> new Answer.RatherNot();
            case Answers.UNDERSTOOD -> new Answer.Understood();
            default ->
                question instanceof Question.SeveralChoices
                        ? new Answer.PickedSeveral(List.of(code))
                        : new Answer.Picked(code);
        };
    }
}
