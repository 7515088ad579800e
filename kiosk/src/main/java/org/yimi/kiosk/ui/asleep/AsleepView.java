package org.yimi.kiosk.ui.asleep;

import javafx.scene.Parent;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Opens;

/** The city sleeps, and when it wakes up; only help can be tapped. */
public final class AsleepView {
    private AsleepView() {}

    public static Parent of(Opens opens, Script script, Corners corners) {
        var title = script.write(Words.ASLEEP, "title");
        var when = script.write(OpensWords.of(opens), "tagline");
        return Frame.of("asleep", corners, script)
                .backdrop(City.night())
                .head(Lead.roomy(OwnPicture.ASLEEP.image(), title, when))
                .build();
    }
}
