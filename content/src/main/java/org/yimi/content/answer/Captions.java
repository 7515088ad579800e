package org.yimi.content.answer;

import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.content.survey.Wording;

/** The words of each answer: the same on the child's screen and in the office's table. */
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
            default -> own(question, code);
        };
    }

    private static Wording own(Question question, String code) {
        var labels =
                switch (question) {
                    case WalkChecklist(_, _, var items) ->
                        items.stream().flatMap(item -> item.marks().stream()
                                .filter(mark -> new Mark(item.id(), mark.id()).code().equals(code))
                                .map(mark -> marked(item.label(), mark.label())));
                    case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, InfoCard _ ->
                        question.choices().stream()
                                .filter(choice -> choice.id().equals(code))
                                .map(Choice::label);
                };
        return labels.findFirst()
                .orElseThrow(() -> new IllegalArgumentException(question.id() + " has no answer " + code));
    }

    /** On the screen the item stands above its marks; in a table both are one caption, such as 路面：坑洼. */
    private static Wording marked(Wording item, Wording mark) {
        return new Wording(item.zh() + "：" + mark.zh(), item.en() + ": " + mark.en());
    }
}
