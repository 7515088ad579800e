package org.yimi.kiosk.ui.idea;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Calm;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.InkDesk;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** More than four pictures say: a sheet to write or draw on. An empty one can be laid down as well. */
public final class InkingView {
    private InkingView() {}

    /**
     * The sheet as it was left; it is reported once, when it is done.
     *
     * @param begun what stands on it already
     */
    public static Parent of(AgeBand band, Sheet begun, Script script, Consumer<Sheet> onDone, Corners corners) {
        var once = new Once();
        var draws = begun.paper() == Paper.PLAIN;
        var desk = draws ? InkDesk.drawing(begun, script, _ -> {}) : InkDesk.writing(begun, script, _ -> {});
        var honest = script.write(Calm.words(band).ink(), "words");
        var head = draws
                ? Lead.of(OwnPicture.DRAW.image(), script.prompt(Words.DRAW_MORE), honest)
                : Lead.of(OwnPicture.WRITING.image(), script.prompt(Words.WRITE_MORE), honest);
        return Frame.of("inking", corners, script)
                .band(band)
                .head(head)
                .spread()
                .body(desk)
                .foot(done(draws, script, once.only(() -> onDone.accept(desk.sheet()))))
                .ways(once)
                .build();
    }

    private static Button done(boolean draws, Script script, Runnable onDone) {
        var words = draws ? Words.DONE_DRAWING : Words.DONE_WRITING;
        var done = Tap.pill(OwnPicture.CHECK.image(), script.caption(words), onDone);
        done.setId("done-choosing");
        done.getStyleClass().add("main");
        return done;
    }
}
