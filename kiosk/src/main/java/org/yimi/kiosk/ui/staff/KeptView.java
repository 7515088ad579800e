package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.StaffScreen.Check.SizeKept;
import org.yimi.kiosk.ui.OwnPicture;

/** What staff measured is kept, and when it counts. */
public final class KeptView {
    private KeptView() {}

    public record Ways(Runnable restart, Runnable back) {}

    public static Parent of(SizeKept kept, Language language, Ways ways) {
        var how = kept.restarts() ? CheckWords.KEPT_RESTART : CheckWords.KEPT_LATER;
        var body = StaffFrame.saying(OwnPicture.CHECK, how.in(language));
        var below = new ArrayList<Button>();
        below.add(StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back()));
        if (kept.restarts())
            below.add(StaffFrame.mainWay(
                    "restart", OwnPicture.NEXT.image(), CheckWords.RESTART.in(language), ways.restart()));
        return StaffFrame.of("size-kept", CheckWords.KEPT.in(language), body, List.copyOf(below));
    }
}
