package org.yimi.kiosk.ui.question;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question.FreeText;
import org.yimi.kiosk.ui.InkDesk;
import org.yimi.kiosk.ui.Keyboard;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/**
 * Words by finger or by keys: what stands there when the child has done is the answer, the other way is forgotten. Who
 * has just learned letters begins with the finger, and so does who reads Chinese where the keys have none.
 */
final class Saying {
    private final StackPane place = new StackPane();
    private final InkDesk desk;
    private final Keyboard keyboard;
    private final Button done;
    private Sheet sheet;
    private boolean byKeys;

    /** @param before what the child answered before it came back */
    Saying(
            FreeText question,
            AgeBand band,
            Optional<Answer> before,
            Keys keys,
            Script script,
            Once once,
            Consumer<Answer> onAnswer) {
        sheet = Inking.begun(Paper.SQUARES, before);
        var typed = before.orElse(null) instanceof Wrote(var text) ? text : "";
        byKeys = !typed.isEmpty() || (sheet.isEmpty() && keys.write(script.language()) && !band.young());
        done = Done.writing(script, once.only(() -> onAnswer.accept(answer())));
        desk = InkDesk.writing(sheet, script, this::changed);
        var letters = Tap.card(OwnPicture.LETTERS.image(), script.caption(Words.LETTERS), () -> turn(true));
        letters.setId("letters");
        desk.add(letters);
        keyboard = keys.keyboard(typed, question.longest(), script, this::refresh);
        keyboard.byHand(() -> turn(false));
        turn(byKeys);
    }

    Parent place() {
        return place;
    }

    Button done() {
        return done;
    }

    private Answer answer() {
        return byKeys ? new Wrote(keyboard.text()) : new Inked(sheet);
    }

    private void turn(boolean toKeys) {
        byKeys = toKeys;
        place.getChildren().setAll(toKeys ? keyboard : desk);
        refresh();
    }

    private void changed(Sheet next) {
        sheet = next;
        refresh();
    }

    private void refresh() {
        done.setDisable(byKeys ? keyboard.text().isEmpty() || !keyboard.isWhole() : sheet.isEmpty());
    }
}
