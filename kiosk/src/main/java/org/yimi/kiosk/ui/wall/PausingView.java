package org.yimi.kiosk.ui.wall;

import java.util.List;
import javafx.scene.Parent;
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

/** The pictures come back by themselves after a while: no clock, and nothing that a child did wrong. */
public final class PausingView {
    private PausingView() {}

    public static Parent of(AgeBand band, Script script, Runnable onWall, Corners corners) {
        var once = new Once();
        var wall = Tap.pill(OwnPicture.WALL.image(), script.caption(Words.TO_THE_WALL), once.only(onWall));
        wall.setId("to-the-wall");
        var facts = Facts.of(
                List.of(new Fact(OwnPicture.TURTLE, Words.PICTURES_COME_BACK), new Fact(OwnPicture.IDEA, Words.LOOK_AT_CARD)),
                script);
        return Frame.of("pausing", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.SLEEPY.image(), script.prompt(Words.PICTURES_REST)))
                .body(facts)
                .foot(wall)
                .ways(once)
                .build();
    }
}
