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
            default -> own(question, code);
        };
    }

    private static Answer own(Question question, String code) {
        return switch (question) {
            case Question.SeveralChoices _ -> new Answer.PickedSeveral(List.of(code));
            case Question.WalkChecklist _ -> {
                var mark = code.split("\\.", -1);
                yield new Answer.Marked(List.of(new Answer.Mark(mark[0], mark[1])));
            }
            case Question.ThisOrThat _,
                    Question.SingleChoice _,
                    Question.Faces _,
                    Question.LabelledScale _,
                    Question.InfoCard _ ->
                new Answer.Picked(code);
        };
    }
}
