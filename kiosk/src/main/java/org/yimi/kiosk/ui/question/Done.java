package org.yimi.kiosk.ui.question;

import javafx.scene.control.Button;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** 选好了: what ends a question that takes several taps. Disabled until there is something to end with. */
final class Done {
    private Done() {}

    /** Below the answers. */
    static Button pill(Script script, Runnable onDone) {
        return dressed(Tap.pill(OwnPicture.CHECK.image(), script.caption(Words.DONE_CHOOSING), onDone));
    }

    /** In a cell beside the answers. */
    static Button card(Script script, Runnable onDone) {
        return dressed(Tap.card(OwnPicture.CHECK.image(), script.caption(Words.DONE_CHOOSING), onDone));
    }

    /** Ends a drawing; in a row. */
    static Button drawing(Script script, Runnable onDone) {
        return dressed(Tap.pill(OwnPicture.CHECK.image(), script.caption(Words.DONE_DRAWING), onDone));
    }

    /** Ends writing; in a row. */
    static Button writing(Script script, Runnable onDone) {
        return dressed(Tap.pill(OwnPicture.CHECK.image(), script.caption(Words.DONE_WRITING), onDone));
    }

    private static Button dressed(Button done) {
        done.setId("done-choosing");
        done.getStyleClass().add("main");
        done.setDisable(true);
        return done;
    }
}
