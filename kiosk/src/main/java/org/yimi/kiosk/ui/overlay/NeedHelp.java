package org.yimi.kiosk.ui.overlay;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** Help, from every screen (U14): a grown-up at hand, and 110. That it was opened is kept nowhere. */
public final class NeedHelp {
    private NeedHelp() {}

    public static Parent of(Reach reach, Script script, Runnable onClose) {
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), new Once().only(onClose));
        seen.setId("close");
        var facts = Facts.side(
                List.of(
                        new Fact(OwnPicture.ADULT, Words.TRUSTED_ADULT),
                        new Fact(OwnPicture.TELEPHONE, Words.CALL_110)),
                script);
        var parts = List.of(script.prompt(Words.NEED_HELP), facts);
        return Sheet.of("need-help", reach, parts, seen);
    }
}
