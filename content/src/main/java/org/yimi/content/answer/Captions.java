package org.yimi.content.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Edition;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Question.BestWorst;
import org.yimi.content.survey.Question.Drawing;
import org.yimi.content.survey.Question.Faces;
import org.yimi.content.survey.Question.FingerWriting;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.content.survey.Question.InfoCard;
import org.yimi.content.survey.Question.LabelledScale;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.content.survey.Question.Rank;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.content.survey.Question.ThisOrThat;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Vocabulary;
import org.yimi.content.survey.Wording;

/** The words of each answer: the same on the child's screen and in the office's table. */
public final class Captions {
    private static final Wording DOES_NOT_KNOW = new Wording("不知道", "Don't know");
    private static final Wording RATHER_NOT = new Wording("不想说", "Rather not say");
    private static final Wording READ = new Wording("知道了", "Got it");

    private static final Wording DREW = new Wording("画了一张", "Made a drawing");
    private static final Wording WROTE_BY_HAND = new Wording("手写了", "Wrote by hand");
    private static final Wording WROTE = new Wording("打了字", "Typed words");

    private Captions() {}

    /** A mark in words: what got it, and what it says. On a screen they stand apart, in a table as one caption. */
    public record Marked(Wording thing, Wording mark) {
        /** Such as 路面：坑洼. */
        Wording together() {
            return new Wording(thing.zh() + "：" + mark.zh(), thing.en() + ": " + mark.en());
        }
    }

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
            case Answers.INK -> question instanceof Drawing ? DREW : WROTE_BY_HAND;
            case Answers.WORDS -> WROTE;
            default ->
                marked(question, code)
                        .map(Marked::together)
                        .or(() -> choice(question, code))
                        .or(() -> cell(question, code))
                        .or(() -> group(question, code))
                        .orElseThrow(() -> new IllegalArgumentException(question.id() + " has no answer " + code));
        };
    }

    /** The caption of {@link Answers#DOES_NOT_KNOW} or {@link Answers#RATHER_NOT}, whatever was asked. */
    public static Wording untold(String code) {
        return switch (code) {
            case Answers.DOES_NOT_KNOW -> DOES_NOT_KNOW;
            case Answers.RATHER_NOT -> RATHER_NOT;
            default -> throw new IllegalArgumentException(code + " tells something");
        };
    }

    /** Empty where the code is no mark of this question. */
    public static Optional<Marked> marked(Question question, String code) {
        return Answers.marksOf(question)
                .filter(mark -> mark.code().equals(code))
                .findFirst()
                .flatMap(mark -> in(question, mark));
    }

    /** Every text of a pack's own that this band can meet; titles aside, of which a screen shows many. */
    public static Stream<Wording> texts(Edition edition, AgeBand band) {
        return switch (edition) {
            case Survey survey -> survey.questionsFor(band).flatMap(Captions::texts);
            case Vocabulary vocabulary ->
                Stream.of(vocabulary.terms().map(Choice::label), Stream.of(DOES_NOT_KNOW, RATHER_NOT))
                        .flatMap(texts -> texts);
            case Explainer explainer ->
                Stream.concat(explainer.cards().stream().map(Explainer.Card::words), texts(explainer.check()));
        };
    }

    /** Every text that stands beside each other when an explainer asks. */
    public static Stream<Wording> texts(Explainer.Check check) {
        return Stream.of(Stream.of(check.prompt()), labels(check.choices()), Stream.of(DOES_NOT_KNOW, RATHER_NOT))
                .flatMap(texts -> texts);
    }

    /** Every text that stands on a question's screen, in reading order: its prompt, its options, 不知道 and 不想说. */
    public static Stream<Wording> texts(Question question) {
        var own = question instanceof WalkChecklist(_, _, var items)
                ? items.stream().flatMap(item -> Stream.concat(Stream.of(item.label()), labels(item.marks())))
                : question instanceof InfoCard ? Stream.of(READ) : labels(question.choices());
        return Stream.of(Stream.of(question.ask().prompt()), own, Stream.of(DOES_NOT_KNOW, RATHER_NOT))
                .flatMap(texts -> texts);
    }

    private static Stream<Wording> labels(List<Choice> choices) {
        return choices.stream().map(Choice::label);
    }

    private static Optional<Marked> in(Question question, Mark mark) {
        return switch (question) {
            case WalkChecklist(_, _, var items) ->
                items.stream()
                        .filter(item -> item.id().equals(mark.item()))
                        .findFirst()
                        .flatMap(item -> label(item.marks().stream(), mark.choice())
                                .map(said -> new Marked(item.label(), said)));
            case BestWorst(_, var choices, var best, var worst) ->
                label(choices.stream(), mark.item())
                        .map(option -> new Marked(option, mark.choice().equals(BestWorst.BEST) ? best : worst));
            case Rank(_, var choices) ->
                label(choices.stream(), mark.item())
                        .map(option -> new Marked(option, new Wording(mark.choice(), mark.choice())));
            case ThisOrThat _, SingleChoice _, SeveralChoices _, Faces _, LabelledScale _, InfoCard _ ->
                Optional.empty();
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> Optional.empty();
        };
    }

    private static Optional<Wording> choice(Question question, String code) {
        return Answers.marksOf(question).findAny().isPresent()
                ? Optional.empty()
                : label(question.choices().stream(), code);
    }

    private static Optional<Wording> cell(Question question, String code) {
        if (!(question instanceof SpotOnPicture spot)) return Optional.empty();
        return spot.cells().stream()
                .filter(cell -> cell.id().equals(code))
                .findFirst()
                .map(cell -> new Wording(
                        "第" + cell.row() + "排左起第" + cell.column() + "格",
                        "Row " + cell.row() + ", column " + cell.column()));
    }

    private static Optional<Wording> group(Question question, String code) {
        if (!(question instanceof NumberEntry number)) return Optional.empty();
        return number.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> group.first() == group.last()
                        ? new Wording(code, code)
                        : new Wording(group.first() + "到" + group.last(), group.first() + " to " + group.last()));
    }

    private static Optional<Wording> label(Stream<Choice> choices, String id) {
        return choices.filter(choice -> choice.id().equals(id)).map(Choice::label).findFirst();
    }
}
