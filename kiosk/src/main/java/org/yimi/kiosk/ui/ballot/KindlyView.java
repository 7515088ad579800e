package org.yimi.kiosk.ui.ballot;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.HallStep.Why;

/** A kind word where a vote cannot be cast. */
public final class KindlyView {
    private KindlyView() {}

    public static Parent of(AgeBand band, Why why, Script script, Runnable onSeen, Corners corners) {
        var once = new Once();
        var seen = Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), once.only(onSeen));
        seen.setId("seen");
        seen.getStyleClass().add("main");
        return Frame.of("kindly", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.BALLOT.image(), script.prompt(Words.HALL)))
                .body(Facts.of(List.of(new Facts.Fact(picture(why), words(why))), script))
                .foot(seen)
                .ways(once)
                .build();
    }

    private static OwnPicture picture(Why why) {
        return switch (why) {
            case NOT_OF_GROUP -> OwnPicture.BADGE;
            case VOTED -> OwnPicture.CHECK;
            case CLOSED -> OwnPicture.CLOCK;
        };
    }

    private static Words words(Why why) {
        return switch (why) {
            case NOT_OF_GROUP -> Words.NOT_OF_GROUP;
            case VOTED -> Words.HAS_VOTED;
            case CLOSED -> Words.BALLOT_CLOSED;
        };
    }
}
