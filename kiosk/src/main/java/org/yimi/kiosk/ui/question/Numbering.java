package org.yimi.kiosk.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer;
import org.yimi.content.survey.Question.NumberEntry;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** A number by keys. Keys that lead to no number of the question rest. */
final class Numbering {
    private static final int TEN = 10;

    private final NumberEntry question;
    private final Label shown = new Label();
    private final List<Button> digits = new ArrayList<>();
    private final Button undo;
    private final Button done;
    private String typed = "";

    Numbering(NumberEntry question, Script script, Once once, Consumer<Answer> onAnswer) {
        this.question = question;
        shown.getStyleClass().add("entered");
        for (var digit = 0; digit < TEN; digit++) digits.add(key(Integer.toString(digit)));
        undo = Tap.key(OwnPicture.UNDO.image(), Words.UNDO.in(script.language()), () -> type(typed.substring(0, typed.length() - 1)));
        undo.setId("undo");
        done = Done.card(script, once.only(() -> onAnswer.accept(new Entered(Integer.parseInt(typed)))));
        type("");
    }

    /** Ends by its own button, which is disabled until the number is one that the question takes. */
    Parent with(Button dontKnow, Button ratherNot) {
        return new Beside(new NumberPane(shown, digits, undo), List.of(dontKnow, ratherNot, done));
    }

    private Button key(String digit) {
        var key = Tap.key(Lettering.of(digit, "caption"), () -> type(typed + digit));
        key.setId("digit-" + digit);
        key.getStyleClass().add("digit");
        return key;
    }

    private void type(String next) {
        typed = next;
        shown.setText(typed);
        undo.setDisable(typed.isEmpty());
        done.setDisable(typed.isEmpty() || !takes(Integer.parseInt(typed)));
        for (var digit = 0; digit < TEN; digit++) digits.get(digit).setDisable(!leads(typed + digit));
    }

    private boolean takes(int number) {
        return question.from() <= number && number <= question.to();
    }

    /** Whether these are the first digits of a number of the question, or all of them. */
    private boolean leads(String first) {
        if (first.length() > 1 && first.startsWith("0")) return false;
        var least = Integer.parseInt(first);
        var most = least;
        while (least <= question.to()) {
            if (most >= question.from()) return true;
            if (least == 0) return false;
            least *= TEN;
            most = most * TEN + TEN - 1;
        }
        return false;
    }
}
