package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.Offsets;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;

/** How far from the crosses the glass felt the taps, and what to do about it. */
public final class TapResultView {
    private TapResultView() {}

    public record Ways(Runnable again, Runnable back) {}

    public static Parent of(Offsets offsets, Language language, Ways ways) {
        var fine = offsets.fine();
        var picture = fine ? OwnPicture.CHECK : OwnPicture.STOP_HAND;
        var how = fine ? CheckWords.TAP_FINE_HOW : CheckWords.TAP_BAD_HOW;
        var body = new VBox(
                new Picture(picture.image()),
                Lettering.of(CheckWords.TAP_OFFSETS.in(language, tenth(offsets.worst()), tenth(offsets.mean())), "words"),
                Lettering.of(how.in(language, Math.round(Offsets.MOST_MM)), "words"));
        body.getStyleClass().add("outcome");
        var back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        var again = StaffFrame.way("tap-again", OwnPicture.FINGER.image(), CheckWords.TAP_AGAIN.in(language), ways.again());
        if (!fine) again.getStyleClass().add("main");
        var title = fine ? CheckWords.TAP_FINE : CheckWords.TAP_BAD;
        return StaffFrame.of("tap-result", title.in(language), body, List.of(back, again));
    }

    private static double tenth(double mm) {
        return Math.round(mm * 10) / 10.0;
    }
}
