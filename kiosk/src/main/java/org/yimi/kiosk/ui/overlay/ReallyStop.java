package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** The one confirmation of 停止 (U3); stopping is as easy as going on. */
public final class ReallyStop {
    private ReallyStop() {}

    public static Parent of(Reach reach, Language language, Runnable onStop, Runnable onGoOn) {
        var once = new Once();
        var stop = Tap.pill(OwnPicture.STOP_HAND.image(), Words.STOP_YES.in(language), once.only(onStop));
        stop.setId("stop-yes");
        var goOn = Tap.pill(OwnPicture.NEXT.image(), Words.STOP_NO.in(language), once.only(onGoOn));
        goOn.setId("stop-no");
        var parts = List.of(
                new Picture(OwnPicture.STOP_HAND.image()),
                Lettering.of(Words.REALLY_STOP.in(language), "prompt"),
                Lettering.of(Words.STOP_EXPLAINED.in(language), "words"));
        return Sheet.of("really-stop", reach, parts, stop, goOn);
    }
}
