package org.yimi.kiosk.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.Wording;

/** The cards of something that one tap answers: the first one tapped is marked and reported, by its code. FX thread only. */
public final class Answering {
    private final Script script;
    private final Once once;
    private final Consumer<String> onAnswer;

    /** @param onAnswer takes a code of the caller's, or one of {@link Answers} */
    public Answering(Script script, Once once, Consumer<String> onAnswer) {
        this.script = script;
        this.once = once;
        this.onAnswer = onAnswer;
    }

    public Button card(Image picture, Wording words, String code) {
        return marked(Tap.card(picture, script.caption(words), () -> {}), once, () -> onAnswer.accept(code));
    }

    /** What is made by {@link Tap}, as such an answer: tapped, it shows that it was chosen. */
    public static Button marked(Button answer, Once once, Runnable onChosen) {
        answer.getStyleClass().add("answer");
        var report = once.only(() -> {
            answer.getStyleClass().add("chosen");
            onChosen.run();
        });
        answer.setOnAction(_ -> report.run());
        return answer;
    }

    /** 不知道 */
    public Button dontKnow() {
        return escape("dont-know", OwnPicture.DONT_KNOW, Answers.DOES_NOT_KNOW);
    }

    /** 不想说 */
    public Button ratherNot() {
        return escape("rather-not", OwnPicture.RATHER_NOT, Answers.RATHER_NOT);
    }

    private Button escape(String id, OwnPicture picture, String code) {
        var card = card(picture.image(), Captions.untold(code), code);
        card.setId(id);
        card.getStyleClass().add("quiet");
        return card;
    }
}
