package org.yimi.server.intake;

import java.util.Comparator;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.survey.Question;

/** An answer that is counted by one code, and by no others where the question allows that. */
final class TestAnswers {
    private TestAnswers() {}

    static Answer of(Question question, String code) {
        return switch (code) {
            case Answers.DOES_NOT_KNOW -> new Answer.DoesNotKnow();
            case Answers.RATHER_NOT -> new Answer.RatherNot();
            default ->
                EveryAnswer.to(question).stream()
                        .filter(answer -> Answers.codes(question, answer).contains(code))
                        .min(Comparator.comparingInt(answer -> Answers.codes(question, answer).size()))
                        .orElseThrow();
        };
    }
}
