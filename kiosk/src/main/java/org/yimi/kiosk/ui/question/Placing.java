package org.yimi.kiosk.ui.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;

/**
 * Cards that are tapped in an order (U18). Each tap gives a card the first mark that is free, shown as its stamp; tapped
 * again, the card gives it back. When all marks are given, the cards without one rest.
 */
final class Placing {
    /** The style class of the card that was put last among all, so that it does not look like the first. */
    private static final String WORST = "worst";

    private final Question question;
    private final Script script;
    private final List<Button> cards;
    private final Map<Button, String> given = new HashMap<>();
    private final Button done;

    /** @param question sets its options in an order */
    Placing(
            Question question,
            List<Choice> shown,
            Script script,
            Function<String, Image> pictures,
            Once once,
            Consumer<Answer> onAnswer) {
        this.question = question;
        this.script = script;
        cards = shown.stream().map(choice -> card(choice, pictures)).toList();
        done = Done.pill(script, once.only(() -> onAnswer.accept(new Marked(placed()))));
    }

    /** In the order shown. */
    List<Button> cards() {
        return cards;
    }

    /** Disabled until every mark is given. */
    Button done() {
        return done;
    }

    private Button card(Choice choice, Function<String, Image> pictures) {
        var card = Tap.card(pictures.apply(choice.picture()), script.caption(choice.label()), () -> {});
        card.getStyleClass().addAll("answer", "placeable");
        card.setUserData(choice.id());
        card.setOnAction(_ -> tapped(card));
        return card;
    }

    private void tapped(Button card) {
        if (given.remove(card) == null) free().ifPresent(mark -> given.put(card, mark));
        card.getStyleClass().remove(WORST);
        if (Question.BestWorst.WORST.equals(given.get(card))) card.getStyleClass().add(WORST);
        Tap.stamp(card, Optional.ofNullable(given.get(card)).map(mark -> words(card, mark)));
        var full = free().isEmpty();
        done.setDisable(!full);
        for (var other : cards) other.setDisable(full && !given.containsKey(other));
    }

    private Optional<String> free() {
        return question.marksInOrder().stream().filter(mark -> !given.containsValue(mark)).findFirst();
    }

    private Lettering words(Button card, String mark) {
        var marked = Captions.marked(question, new Mark(option(card), mark).code());
        return script.write(marked.orElseThrow().mark(), "stamp");
    }

    private List<Mark> placed() {
        return cards.stream()
                .filter(given::containsKey)
                .map(card -> new Mark(option(card), Objects.requireNonNull(given.get(card))))
                .toList();
    }

    private static String option(Button card) {
        return String.valueOf(card.getUserData());
    }
}
