package org.yimi.kiosk.ui.handover;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts.Fact;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** What happens to the answers, and the one large button that lets it happen. */
public final class HandOverView {
    private HandOverView() {}

    public static Parent of(AgeBand band, Script script, Runnable onHandOver, Corners corners) {
        var once = new Once();
        var facts = Facts.of(
                List.of(
                        new Fact(OwnPicture.ENVELOPE, Words.YOUR_ANSWERS),
                        new Fact(OwnPicture.LOCK, Words.LOCKED),
                        new Fact(OwnPicture.OFFICE, Words.TO_OFFICE)),
                script);
        var handOver = Tap.pill(OwnPicture.HAND_OVER.image(), script.caption(Words.HAND_OVER), once.only(onHandOver));
        handOver.setId("hand-over");
        handOver.getStyleClass().add("main");
        var body = new VBox(facts, handOver);
        body.getStyleClass().add("body");
        VBox.setVgrow(facts, Priority.ALWAYS);
        return Frame.of("hand-over", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.SEEN.image(), script.prompt(Words.HAND_OVER_TITLE)))
                .body(body)
                .ways(once)
                .build();
    }
}
