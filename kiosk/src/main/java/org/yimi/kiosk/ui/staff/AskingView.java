package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Picture;

/** While the office is asked. */
public final class AskingView {
    private AskingView() {}

    public static Parent of(Language language) {
        var words = Lettering.of(StaffWords.ASKING_HOW.in(language), "words");
        var body = new VBox(new Picture(OwnPicture.OFFICE.image()), words);
        body.getStyleClass().add("outcome");
        return StaffFrame.of("asking", StaffWords.ASKING.in(language), body, List.of());
    }
}
