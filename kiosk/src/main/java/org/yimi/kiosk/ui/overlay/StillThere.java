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

/** The question after a quiet while (U11). */
public final class StillThere {
    private StillThere() {}

    public static Parent of(Reach reach, Language language, Runnable onHere, Runnable onLeave) {
        var once = new Once();
        var here = Tap.pill(OwnPicture.STILL_THERE.image(), Words.HERE.in(language), once.only(onHere));
        here.setId("here");
        var leave = Tap.pill(OwnPicture.WELCOME.image(), Words.LEAVE.in(language), once.only(onLeave));
        leave.setId("leave");
        var parts = List.of(
                new Picture(OwnPicture.SLEEPY.image()), Lettering.of(Words.STILL_THERE.in(language), "prompt"));
        return Sheet.of("still-there", reach, parts, here, leave);
    }
}
