package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.OwnPicture;

/** While the office is asked. */
public final class AskingView {
    private AskingView() {}

    /** Leads nowhere by itself: what the office answers is the next screen. */
    public static Parent of(Language language) {
        var body = StaffFrame.saying(OwnPicture.OFFICE, StaffWords.ASKING_HOW.in(language));
        return StaffFrame.of("asking", StaffWords.ASKING.in(language), body, List.of());
    }
}
