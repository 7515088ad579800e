package org.yimi.kiosk.ui.closed;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Trouble;

/** Calm for children, exact for staff; only help can be tapped. */
public final class ClosedView {
    private ClosedView() {}

    public static Parent of(Trouble trouble, Language language, Corners corners) {
        var child = new VBox(
                new Picture(OwnPicture.NOT_READY.image()), Lettering.of(trouble.words().in(language), "title"));
        child.getStyleClass().add("stack");
        var staff = new VBox(
                Lettering.of(trouble.staff().in(language), "staff"),
                Lettering.of(Words.STAFF_CODE.in(language) + " " + trouble.code(), "staff"));
        staff.getStyleClass().add("staff-lines");
        return Frame.of("closed", corners, language)
                .backdrop(City.night())
                .body(child)
                .foot(staff)
                .build();
    }
}
