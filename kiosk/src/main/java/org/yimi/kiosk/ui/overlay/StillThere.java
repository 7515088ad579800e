package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Leaving;

/** The question after a quiet while (U11). */
public final class StillThere {
    private StillThere() {}

    public static Parent of(Reach reach, Leaving what, Script script, Runnable onHere, Runnable onLeave) {
        var once = new Once();
        var here = Tap.pill(OwnPicture.STILL_THERE.image(), script.caption(Words.HERE), once.only(onHere));
        here.setId("here");
        var leave = Tap.pill(OwnPicture.WELCOME.image(), script.caption(words(what)), once.only(onLeave));
        leave.setId("leave");
        var parts = List.of(
                new Picture(OwnPicture.SLEEPY.image()), script.prompt(Words.STILL_THERE));
        return Sheet.of("still-there", reach, parts, here, leave);
    }

    private static Words words(Leaving what) {
        return switch (what) {
            case ANSWERS -> Words.LEAVE;
            case IDEA -> Words.LEAVE_IDEA;
            case VOTE -> Words.LEAVE_VOTE;
            case READING -> Words.LEAVE_LOOKING;
            case NOTHING -> Words.LEAVE_NOTHING;
        };
    }
}
