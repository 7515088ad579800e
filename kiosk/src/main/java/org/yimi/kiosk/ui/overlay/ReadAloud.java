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

/** What 听一听 does where the kiosk has no voice: a grown-up reads (U5). */
public final class ReadAloud {
    private ReadAloud() {}

    public static Parent of(Reach reach, Script script, Runnable onClose) {
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), new Once().only(onClose));
        seen.setId("close");
        var parts = List.of(
                new Picture(OwnPicture.ADULT.image()), script.prompt(Words.READ_ALOUD));
        return Sheet.of("read-aloud", reach, parts, seen);
    }
}
