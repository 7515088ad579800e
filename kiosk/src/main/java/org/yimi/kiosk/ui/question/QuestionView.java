package org.yimi.kiosk.ui.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Interview;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
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
import org.yimi.kiosk.ui.Answering;
import org.yimi.kiosk.ui.Calm;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;

/** One question: its picture and words, its answers, and 不知道 and 不想说 in cells of the same size (U3). */
public final class QuestionView {
    private static final int ONE_ROW = 3;

    private final Question question;
    private final Function<String, Image> pictures;
    private final Keys keys;
    private final Script script;
    private final Optional<Answer> before;
    private final Consumer<Answer> onAnswer;
    private final Once once = new Once();

    private QuestionView(
            Question question,
            Optional<Answer> before,
            Function<String, Image> pictures,
            Keys keys,
            Script script,
            Consumer<Answer> onAnswer) {
        this.question = question;
        this.pictures = pictures;
        this.keys = keys;
        this.script = script;
        this.before = before;
        this.onAnswer = onAnswer;
    }

    /**
     * The question that is due; one answer is reported at most.
     *
     * @param before what the child answered to it before it came back: ink and text are there again
     * @throws java.util.NoSuchElementException when nothing is due
     */
    public static Parent of(
            Interview interview,
            Optional<Answer> before,
            Pictures pictures,
            Keys keys,
            Script script,
            Consumer<Answer> onAnswer,
            Corners corners) {
        return of(interview, before, name -> pictures.of(interview.survey(), name), keys, script, onAnswer, corners);
    }

    /**
     * As the other, of a question that no pack has.
     *
     * @param pictures by the names that its survey gives them
     */
    public static Parent of(
            Interview interview,
            Optional<Answer> before,
            Function<String, Image> pictures,
            Keys keys,
            Script script,
            Consumer<Answer> onAnswer,
            Corners corners) {
        var question = interview.next().orElseThrow();
        return new QuestionView(question, before, pictures, keys, script, onAnswer).build(interview, corners);
    }

    private Parent build(Interview interview, Corners corners) {
        var picture = picture(question.ask().picture());
        var prompt = script.write(question.ask().prompt(), "prompt");
        var dots = Dots.of(interview.progress());
        var head = head(picture, prompt, dots, interview.band());
        var frame = Frame.of("question", corners, script).band(interview.band()).head(head).ways(once);
        return switch (question) {
            case ThisOrThat _, SingleChoice _ -> frame.body(answers(pickOne(interview.shown()))).build();
            case Faces _, LabelledScale _ -> frame.body(scale()).build();
            case InfoCard _ -> frame.body(answers(List.of(understood()))).build();
            case SeveralChoices several -> {
                var choosing = new Choosing(several, interview.shown(), script, this::picture, once, onAnswer);
                yield frame.body(answers(choosing.cards())).foot(choosing.done()).build();
            }
            case BestWorst _, Rank _ -> {
                var placing = new Placing(question, interview.shown(), script, this::picture, once, onAnswer);
                yield frame.body(answers(placing.cards())).foot(placing.done()).build();
            }
            case WalkChecklist walk -> {
                var marking = new Marking(walk, script, this::picture, once, onAnswer);
                yield frame.body(marking.with(dontKnow(), ratherNot())).build();
            }
            case SpotOnPicture spot -> {
                var spotting = new Spotting(spot, script, once, onAnswer);
                yield frame.body(spotting.with(picture(spot.scene()), dontKnow(), ratherNot())).build();
            }
            case NumberEntry number -> {
                var numbering = new Numbering(number, script, once, onAnswer);
                yield frame.body(numbering.with(dontKnow(), ratherNot())).build();
            }
            case Drawing _ -> inking(frame, Paper.PLAIN);
            case FingerWriting _ -> inking(frame, Paper.SQUARES);
            case FreeText text -> {
                var saying = new Saying(text, interview.band(), before, keys, script, once, onAnswer);
                yield spread(frame, saying.place(), saying.done());
            }
        };
    }

    private Region head(Image picture, Lettering prompt, Node dots, AgeBand band) {
        if (standsInOneRow()) return Lead.roomy(picture, prompt, dots);
        // nothing but a person reads ink
        if (!takesInk()) return Lead.of(picture, prompt, dots);
        return Lead.of(picture, prompt, script.write(Calm.words(band).ink(), "words"), dots);
    }

    private boolean takesInk() {
        return question instanceof Drawing || question instanceof FingerWriting || question instanceof FreeText;
    }

    private Parent inking(Frame frame, Paper paper) {
        var inking = new Inking(paper, before, script, once, onAnswer);
        return spread(frame, inking.desk(), inking.done());
    }

    /** The whole width for what is answered with, and all that ends the question below it. */
    private Parent spread(Frame frame, Parent body, Button done) {
        var row = new EvenRow(List.of(dontKnow(Tap::pill), ratherNot(Tap::pill), done));
        return frame.spread().body(body).foot(row).build();
    }

    private boolean standsInOneRow() {
        return switch (question) {
            case ThisOrThat _, SingleChoice _, SeveralChoices _, BestWorst _, Rank _, Faces _, InfoCard _ ->
                question.choices().size() <= ONE_ROW;
            case LabelledScale _, WalkChecklist _ -> false;
            case SpotOnPicture _, NumberEntry _, Drawing _, FingerWriting _, FreeText _ -> false;
        };
    }

    private List<Button> pickOne(List<Choice> shown) {
        return shown.stream().map(this::pick).toList();
    }

    private Button pick(Choice choice) {
        return answer(picture(choice.picture()), choice.id(), new Picked(choice.id()));
    }

    private Button understood() {
        return answer(OwnPicture.SEEN.image(), Answers.UNDERSTOOD, new Understood());
    }

    private Parent answers(List<Button> own) {
        return Cells.ofAnswers(own, dontKnow(), ratherNot());
    }

    private Parent scale() {
        return Cells.ofScale(pickOne(question.choices()), dontKnow(), ratherNot());
    }

    private Button dontKnow() {
        return dontKnow(Tap::card);
    }

    private Button ratherNot() {
        return ratherNot(Tap::card);
    }

    private Button dontKnow(Shape shape) {
        return escape("dont-know", shape, OwnPicture.DONT_KNOW, Answers.DOES_NOT_KNOW, new DoesNotKnow());
    }

    private Button ratherNot(Shape shape) {
        return escape("rather-not", shape, OwnPicture.RATHER_NOT, Answers.RATHER_NOT, new RatherNot());
    }

    /** What {@link Tap} makes of a picture and words. */
    private interface Shape {
        Button of(Image picture, Lettering words, Runnable onTap);
    }

    private Button escape(String id, Shape shape, OwnPicture picture, String code, Answer answer) {
        var card = answer(shape, picture.image(), code, answer);
        card.setId(id);
        card.getStyleClass().add("quiet");
        return card;
    }

    private Button answer(Image picture, String code, Answer answer) {
        return answer(Tap::card, picture, code, answer);
    }

    private Button answer(Shape shape, Image picture, String code, Answer answer) {
        var words = script.caption(Captions.of(question, code));
        return Answering.marked(shape.of(picture, words, () -> {}), once, () -> onAnswer.accept(answer));
    }

    private Image picture(String name) {
        return pictures.apply(name);
    }
}
