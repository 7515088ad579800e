package org.yimi.kiosk.ui.closed;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.City;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Trouble;

/** Calm for children, exact for staff; only help can be tapped. */
public final class ClosedView {
    private ClosedView() {}

    /** For when not even {@link #of} can be built: words alone, nothing drawn and nothing to tap. */
    public static Parent bare(Trouble trouble, Language language) {
        var words = new Label(trouble.words().in(language) + "\n\n" + trouble.code());
        words.getStyleClass().add("title");
        var root = new StackPane(words);
        root.setId("closed");
        root.getStyleClass().add("screen");
        return root;
    }

    public static Parent of(Trouble trouble, Script script, Corners corners) {
        var staff = new VBox(
                Lettering.of(trouble.staff().in(script.language()), "staff"),
                Lettering.of(Words.STAFF_CODE.in(script.language()) + " " + trouble.code(), "staff"));
        staff.getStyleClass().add("staff-lines");
        return Frame.of("closed", corners, script)
                .backdrop(City.night())
                .head(Lead.roomy(OwnPicture.NOT_READY.image(), script.write(trouble.words(), "title")))
                .foot(staff)
                .build();
    }
}
