package org.yimi.kiosk.ui.ballot;

import javafx.scene.Parent;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Words;

/** Members of a group scan their badge; what it is about stands below. */
public final class BadgeView {
    private BadgeView() {}

    public static Parent of(AgeBand band, Ballot ballot, Pictures pictures, Script script, Corners corners) {
        var options = ballot.options().stream()
                .map(one -> Facts.pane(pictures.of(one.picture()), script.write(one.label(), "words")))
                .toList();
        return Frame.of("badge", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.BADGE.image(), script.prompt(Words.SCAN_BADGE), script.write(ballot.question(), "words")))
                .body(Facts.ofPictures(options))
                .ways(new Once())
                .build();
    }
}
