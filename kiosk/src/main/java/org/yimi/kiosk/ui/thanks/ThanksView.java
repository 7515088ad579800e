package org.yimi.kiosk.ui.thanks;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** A small joy and no prize; says nothing that is not true after stopping or refusing too. */
public final class ThanksView {
    private ThanksView() {}

    public static Parent of(AgeBand band, Language language, Runnable onDone, Corners corners) {
        var goodbye = new VBox(
                Lettering.of(Words.THANKS.in(language), "title"), Lettering.of(Words.GOODBYE.in(language), "tagline"));
        goodbye.getStyleClass().add("stack");
        var home = Tap.pill(OwnPicture.WELCOME.image(), Words.HOME.in(language), new Once().only(onDone));
        home.setId("home");
        home.getStyleClass().add("main");
        return Frame.of("thanks", corners, language)
                .band(band)
                .backdrop(City.rainbow())
                .head(goodbye)
                .foot(home)
                .build();
    }
}
