package org.yimi.kiosk.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.GridCell;
import org.yimi.content.survey.Question.SpotOnPicture;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;

/** A picture to tap on. One cell is chosen at a time; tapped again, it is none. */
final class Spotting {
    private static final String CHOSEN = "chosen";

    private final SpotOnPicture question;
    private final Script script;
    private final List<Button> cells = new ArrayList<>();
    private final Button done;

    Spotting(SpotOnPicture question, Script script, Once once, Consumer<Answer> onAnswer) {
        this.question = question;
        this.script = script;
        for (var cell : question.cells()) cells.add(part(cell));
        done = Done.card(script, once.only(() -> onAnswer.accept(new Picked(chosen()))));
    }

    /** Ends by its own button, which is disabled until a cell is chosen. */
    Parent with(Image scene, Button dontKnow, Button ratherNot) {
        var pane = new ScenePane(scene, cells, question.columns(), question.rows());
        return new Beside(pane, List.of(dontKnow, ratherNot, done));
    }

    private Button part(GridCell cell) {
        var part = Tap.part(Captions.of(question, cell.id()).in(script.language()), () -> {});
        part.setId(cell.id());
        part.getStyleClass().add("spot");
        part.setOnAction(_ -> toggle(part));
        return part;
    }

    private void toggle(Button part) {
        for (var other : cells) if (!other.equals(part)) other.getStyleClass().remove(CHOSEN);
        var classes = part.getStyleClass();
        if (!classes.remove(CHOSEN)) classes.add(CHOSEN);
        done.setDisable(!classes.contains(CHOSEN));
    }

    private String chosen() {
        return cells.stream()
                .filter(part -> part.getStyleClass().contains(CHOSEN))
                .map(Button::getId)
                .findFirst()
                .orElseThrow();
    }
}
