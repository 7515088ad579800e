package org.yimi.kiosk.ui.resume;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** After a crash: going on or beginning anew, as large as each other; nothing of the draft is shown. */
public final class ResumeView {
    private ResumeView() {}

    public static Parent of(Script script, Runnable onContinue, Runnable onAnew, Corners corners) {
        var once = new Once();
        var goOn = Tap.card(OwnPicture.NEXT.image(), script.caption(Words.CONTINUE), once.only(onContinue));
        goOn.setId("continue");
        var anew = Tap.card(OwnPicture.WELCOME.image(), script.caption(Words.ANEW), once.only(onAnew));
        anew.setId("anew");
        return Frame.of("resume", corners, script)
                .head(Lead.roomy(OwnPicture.PAUSE.image(), script.prompt(Words.RESUME)))
                .body(Cells.of(List.of(goOn, anew)))
                .build();
    }
}
