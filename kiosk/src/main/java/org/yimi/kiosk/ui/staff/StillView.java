package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.optical.StillPage;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;

/** One code that stands still, for the camera app of a phone. */
public final class StillView {
    private StillView() {}

    public static Parent of(StillPage page, Language language, Runnable onDone) {
        var pane = new QrPane();
        pane.show(page.code());
        var how = new VBox(
                Lettering.of(CheckWords.STILL_HOW.in(language), "words"),
                Lettering.of(StaffWords.ALL_STAYS.in(language), "words"));
        how.getStyleClass().add("film-words");
        var done = StaffFrame.mainWay("still-done", OwnPicture.SEEN.image(), CheckWords.STILL_DONE.in(language), onDone);
        return StaffFrame.of("still", CheckWords.STILL_TITLE.in(language), new FilmPane(pane, how), List.of(done));
    }
}
