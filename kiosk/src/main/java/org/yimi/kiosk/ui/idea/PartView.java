package org.yimi.kiosk.ui.idea;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.yimi.content.answer.Idea;
import org.yimi.content.answer.Part;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Answering;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Trail;
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
                .head(Lead.of(OwnPicture.BOX.image(), script.prompt(view.asks()), view.trail()))
                .body(view.cards())
                .ways(view.once)
                .build();
    }

    private Node trail() {
        var chosen = Stream.of(Part.values())
                .map(one -> idea.picture(one).map(choice -> pictures.of(idea.vocabulary(), choice.picture())))
                .toList();
        return Trail.of(chosen, List.of(Part.values()).indexOf(part));
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
        var answering = new Answering(script, once, chosen -> onIdea.accept(idea.with(part, chosen)));
        var own = idea.options(part).stream()
                .map(option -> answering.card(pictures.of(idea.vocabulary(), option.picture()), option.label(), option.id()))
                .toList();
        return switch (part) {
            case PLACE, THING, MATTER -> Cells.of(own);
            case FEELING -> Cells.ofAnswers(own, answering.dontKnow(), answering.ratherNot());
        };
    }
}
