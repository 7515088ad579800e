package org.yimi.kiosk.ui.thanks;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** A small joy and no prize; says nothing that is not true after stopping or refusing too. */
public final class ThanksView {
    private ThanksView() {}

    public static Parent of(AgeBand band, Script script, Runnable onDone, Corners corners) {
        var goodbye = new VBox(
                script.write(Words.THANKS, "title"), script.write(Words.GOODBYE, "tagline"));
        goodbye.getStyleClass().add("stack");
        var home = Tap.pill(OwnPicture.WELCOME.image(), script.caption(Words.HOME), new Once().only(onDone));
        home.setId("home");
        home.getStyleClass().add("main");
        return Frame.of("thanks", corners, script)
                .band(band)
                .backdrop(City.rainbow())
                .head(goodbye)
                .foot(home)
                .build();
    }
}
