package org.yimi.kiosk.ui.idea;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** The next picture of an idea: up to six to choose from; a feeling may also stay unknown or untold. */
public final class PartView {
    private final Idea idea;
    private final Part part;
    private final Pictures pictures;
    private final Script script;
    private final Consumer<Idea> onIdea;
    private final Once once = new Once();

    private PartView(Idea idea, Part part, Pictures pictures, Script script, Consumer<Idea> onIdea) {
        this.idea = idea;
        this.part = part;
        this.pictures = pictures;
        this.script = script;
        this.onIdea = onIdea;
    }

    /**
     * The part that is due; the idea with one of its pictures is reported at most once.
     *
     * @throws java.util.NoSuchElementException when nothing is due
     */
    public static Parent of(
            AgeBand band, Idea idea, Pictures pictures, Script script, Consumer<Idea> onIdea, Corners corners) {
        var view = new PartView(idea, idea.due().orElseThrow(), pictures, script, onIdea);
        return Frame.of("suggesting", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.BOX.image(), script.prompt(view.asks()), Trail.of(idea, pictures)))
                .body(view.cards())
                .ways(view.once)
                .build();
    }

    private Words asks() {
        return switch (part) {
            case PLACE -> Words.IDEA_PLACE;
            case THING -> Words.IDEA_THING;
            case MATTER -> Words.IDEA_MATTER;
            case FEELING -> Words.IDEA_FEELING;
        };
    }

    private Region cards() {
        var own = idea.options(part).stream().map(this::card).toList();
        return switch (part) {
            case PLACE, THING, MATTER -> Cells.of(own);
            case FEELING -> Cells.ofAnswers(
                    own,
                    escape("dont-know", OwnPicture.DONT_KNOW, Answers.DOES_NOT_KNOW),
                    escape("rather-not", OwnPicture.RATHER_NOT, Answers.RATHER_NOT));
        };
    }

    private Button card(Choice choice) {
        return card(pictures.of(idea.vocabulary(), choice.picture()), choice.label(), choice.id());
    }

    private Button escape(String id, OwnPicture picture, String code) {
        var card = card(picture.image(), Captions.untold(code), code);
        card.setId(id);
        card.getStyleClass().add("quiet");
        return card;
    }

    private Button card(Image picture, Wording words, String chosen) {
        var card = Tap.card(picture, script.caption(words), () -> {});
        card.getStyleClass().add("answer");
        var report = once.only(() -> {
            card.getStyleClass().add("chosen");
            onIdea.accept(idea.with(part, chosen));
        });
        card.setOnAction(_ -> report.run());
        return card;
    }
}
