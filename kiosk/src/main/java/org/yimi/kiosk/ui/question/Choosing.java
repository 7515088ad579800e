package org.yimi.kiosk.ui.question;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question.SeveralChoices;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;

/** Cards that toggle. When as many are chosen as may be, the others rest until one is taken back. */
final class Choosing {
    private static final String CHOSEN = "chosen";

    private final SeveralChoices question;
    private final List<Button> cards;
    private final Button done;

    Choosing(
            SeveralChoices question,
            List<Choice> shown,
            Script script,
            Function<String, Image> pictures,
            Once once,
            Consumer<Answer> onAnswer) {
        this.question = question;
        cards = shown.stream().map(choice -> card(choice, script, pictures)).toList();
        done = Done.pill(script, once.only(() -> onAnswer.accept(new PickedSeveral(chosen()))));
    }

    /** In the order shown. */
    List<Button> cards() {
        return cards;
    }

    /** Disabled until something is chosen. */
    Button done() {
        return done;
    }

    private Button card(Choice choice, Script script, Function<String, Image> pictures) {
        var words = script.caption(Captions.of(question, choice.id()));
        var card = Tap.card(pictures.apply(choice.picture()), words, () -> {});
        card.getStyleClass().add("answer");
        card.setUserData(choice.id());
        card.setOnAction(_ -> toggle(card));
        return card;
    }

    private void toggle(Button card) {
        var classes = card.getStyleClass();
        if (!classes.remove(CHOSEN)) classes.add(CHOSEN);
        var count = cards.stream().filter(Choosing::isChosen).count();
        done.setDisable(count == 0);
        for (var other : cards) other.setDisable(count == question.atMost() && !isChosen(other));
    }

    private static boolean isChosen(Button card) {
        return card.getStyleClass().contains(CHOSEN);
    }

    private List<String> chosen() {
        return cards.stream()
                .filter(Choosing::isChosen)
                .map(card -> String.valueOf(card.getUserData()))
                .toList();
    }
}
