package org.yimi.kiosk.ui.rest;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;

/**
 * A pause for the eyes (U10): what does them good, and going on and ending as large as each other. Nothing counts down
 * and nothing urges on.
 */
public final class RestView {
    private RestView() {}

    /**
     * Where it can lead.
     *
     * @param handOver offered where everything is answered
     * @param stop offered where it is not
     */
    public record Ways(Runnable goOn, Runnable handOver, Runnable stop) {}

    /** @param then what comes after the rest */
    public static Parent of(Screen then, Script script, Ways ways, Corners corners) {
        var once = new Once();
        var facts = Facts.of(
                List.of(new Fact(OwnPicture.WINDOW, Words.LOOK_OUT), new Fact(OwnPicture.WATER, Words.DRINK)), script);
        var goOn = Tap.pill(OwnPicture.NEXT.image(), script.caption(Words.CONTINUE), once.only(ways.goOn()));
        goOn.setId("go-on");
        var pair = new HBox(end(then, script, ways, once), goOn);
        pair.getStyleClass().add("pair");
        var frame = Frame.of("rest", corners, script)
                .head(Lead.roomy(OwnPicture.EYES.image(), script.prompt(Words.REST)))
                .body(facts)
                .foot(pair)
                .ways(once);
        Visit.of(then).band().ifPresent(frame::band);
        return frame.build();
    }

    /** Stopping asks first, as everywhere, and may be tapped again. */
    private static Button end(Screen then, Script script, Ways ways, Once once) {
        var allAnswered = then instanceof Screen.HandingOver || then instanceof Screen.Reviewing;
        var end = allAnswered
                ? Tap.pill(OwnPicture.HAND_OVER.image(), script.caption(Words.HAND_OVER), once.only(ways.handOver()))
                : Tap.pill(OwnPicture.STOP_HAND.image(), script.caption(Words.STOP_YES), ways.stop());
        end.setId("end");
        return end;
    }
}
