package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.OwnPicture;

/** The office's code is to be scanned; the scanner is heard on every screen. */
public final class EnrolScanView {
    private EnrolScanView() {}

    public static Parent of(Language language, Runnable back) {
        var body = StaffFrame.saying(OwnPicture.OFFICE, EnrolWords.SCAN_HOW.in(language));
        var title = EnrolWords.SCAN_NOW.in(language);
        return StaffFrame.of("enrol-scan", title, body, List.of(StaffFrame.back(language, back)));
    }
}
