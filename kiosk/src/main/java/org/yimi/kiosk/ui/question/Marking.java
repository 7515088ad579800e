package org.yimi.kiosk.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer;
import org.yimi.content.survey.CheckItem;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question.WalkChecklist;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;

/** The items of a walk. One mark takes the item's other one back; tapped again, it goes itself. */
final class Marking {
    private static final String CHOSEN = "chosen";

    private final Script script;
    private final Function<String, Image> pictures;
    private final List<CheckItemPane> items;
    private final List<Button> marks = new ArrayList<>();
    private final Button done;

    Marking(
            WalkChecklist walk,
            Script script,
            Function<String, Image> pictures,
            Once once,
            Consumer<Answer> onAnswer) {
        this.script = script;
        this.pictures = pictures;
        items = walk.items().stream().map(this::pane).toList();
        done = Done.card(script, once.only(() -> onAnswer.accept(new Marked(chosen()))));
    }

    /** Ends by its own button, which is disabled until something is marked. */
    Parent with(Button dontKnow, Button ratherNot) {
        return new CheckGrid(items, List.of(dontKnow, ratherNot, done));
    }

    private CheckItemPane pane(CheckItem item) {
        var one = card(item, item.one());
        var other = card(item, item.other());
        one.setOnAction(_ -> toggle(one, other));
        other.setOnAction(_ -> toggle(other, one));
        marks.add(one);
        marks.add(other);
        return new CheckItemPane(pictures.apply(item.picture()), script.write(item.label(), "words"), List.of(one, other));
    }

    private Button card(CheckItem item, Choice choice) {
        var card = Tap.card(pictures.apply(choice.picture()), script.caption(choice.label()), () -> {});
        var mark = new Mark(item.id(), choice.id());
        card.setId(mark.code());
        card.setUserData(mark);
        card.getStyleClass().addAll("answer", "mark");
        return card;
    }

    private void toggle(Button card, Button twin) {
        twin.getStyleClass().remove(CHOSEN);
        if (!card.getStyleClass().remove(CHOSEN)) card.getStyleClass().add(CHOSEN);
        done.setDisable(chosen().isEmpty());
    }

    private List<Mark> chosen() {
        return marks.stream()
                .filter(card -> card.getStyleClass().contains(CHOSEN))
                .map(card -> (Mark) card.getUserData())
                .toList();
    }
}
