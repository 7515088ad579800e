package org.yimi.kiosk.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.yimi.content.answer.Answers;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.kiosk.ui.Answering;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Lesson;

/**
 * An explainer: one thing to know on a screen, then a question about them. 不知道 is an answer that shows the card once
 * more, 不想说 one that ends it: nobody is examined here.
 */
public final class ExplainingView {
    private final AgeBand band;
    private final Explainer explainer;
    private final Pictures pictures;
    private final Script script;
    private final Corners corners;
    private final Once once = new Once();

    private ExplainingView(AgeBand band, Explainer explainer, Pictures pictures, Script script, Corners corners) {
        this.band = band;
        this.explainer = explainer;
        this.pictures = pictures;
        this.script = script;
        this.corners = corners;
    }

    /**
     * Where a screen can lead.
     *
     * @param read the card was read
     * @param check takes the id of the choice, or a code of {@link Answers}
     */
    public record Ways(Runnable read, Consumer<String> check) {}

    public static Parent of(
            AgeBand band, Lesson lesson, Pictures pictures, Script script, Ways ways, Corners corners) {
        var view = new ExplainingView(band, lesson.explainer(), pictures, script, corners);
        return lesson.card().map(card -> view.card(card, lesson, ways.read())).orElseGet(() -> view.check(ways.check()));
    }

    /** After its question was answered rightly. */
    public static Parent understood(
            AgeBand band, Explainer explainer, Pictures pictures, Script script, Runnable onDone, Corners corners) {
        return new ExplainingView(band, explainer, pictures, script, corners).understood(onDone);
    }

    private Parent card(Explainer.Card card, Lesson lesson, Runnable read) {
        var next = Tap.pill(OwnPicture.NEXT.image(), script.caption(Words.NEXT_CARD), once.only(read));
        next.setId("next");
        var head = lesson.again()
                ? Lead.of(OwnPicture.STILL_THERE.image(), script.prompt(Words.LOOK_AGAIN))
                : Lead.of(picture(explainer.picture()), script.write(explainer.title(), "prompt"));
        return frame("explaining").head(head).body(fact(card)).foot(next).build();
    }

    private Parent check(Consumer<String> check) {
        var asked = explainer.check();
        var answering = new Answering(script, once, check);
        var own = asked.choices().stream()
                .map(choice -> answering.card(picture(choice.picture()), choice.label(), choice.id()))
                .toList();
        var cards = Cells.ofAnswers(own, answering.dontKnow(), answering.ratherNot());
        return frame("explained")
                .head(Lead.of(picture(asked.picture()), script.write(asked.prompt(), "prompt")))
                .body(cards)
                .build();
    }

    private Parent understood(Runnable onDone) {
        var done = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.GO_ON), once.only(onDone));
        done.setId("done");
        done.getStyleClass().add("main");
        return frame("understood")
                .head(Lead.roomy(OwnPicture.EXPLAINERS.image(), script.prompt(Words.UNDERSTOOD)))
                .body(fact(explainer.told()))
                .foot(done)
                .build();
    }

    private Region fact(Explainer.Card card) {
        var words = script.write(card.words(), "words");
        return Facts.ofPictures(List.of(Facts.pane(picture(card.picture()), words)));
    }

    private Frame frame(String id) {
        return Frame.of(id, corners, script).band(band).ways(once);
    }

    private Image picture(String name) {
        return pictures.of(explainer, name);
    }
}
