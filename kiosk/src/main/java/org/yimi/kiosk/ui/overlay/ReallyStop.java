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

/** The one confirmation of 停止 (U3); stopping is as easy as going on. */
public final class ReallyStop {
    private ReallyStop() {}

    public static Parent of(Reach reach, Leaving what, Script script, Runnable onStop, Runnable onGoOn) {
        var once = new Once();
        var stop = Tap.pill(OwnPicture.STOP_HAND.image(), script.caption(Words.STOP_YES), once.only(onStop));
        stop.setId("stop-yes");
        var goOn = Tap.pill(OwnPicture.NEXT.image(), script.caption(goOn(what)), once.only(onGoOn));
        goOn.setId("stop-no");
        var parts = List.of(
                new Picture(OwnPicture.STOP_HAND.image()),
                script.prompt(Words.REALLY_STOP),
                script.write(explained(what), "words"));
        return Sheet.of("really-stop", reach, parts, stop, goOn);
    }

    private static Words explained(Leaving what) {
        return switch (what) {
            case ANSWERS -> Words.STOP_EXPLAINED;
            case IDEA -> Words.STOP_IDEA;
            case VOTE -> Words.STOP_VOTE;
            case READING -> Words.STOP_LOOKING;
            case NOTHING -> Words.STOP_NOTHING;
        };
    }

    private static Words goOn(Leaving what) {
        return switch (what) {
            case ANSWERS -> Words.STOP_NO;
            case IDEA -> Words.STOP_IDEA_NO;
            case VOTE -> Words.STOP_VOTE_NO;
            case READING -> Words.STOP_LOOKING_NO;
            case NOTHING -> Words.CONTINUE;
        };
    }
}
