package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.optical.QrCode;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.ui.Lettering;

/** The kiosk's own code for the office, and the eight characters to compare before the office goes on. */
public final class IntroducingView {
    /** Holds 114 characters. */
    private static final int VERSION = 4;

    private IntroducingView() {}

    public static Parent of(EnrolStep.Introducing step, Language language, Runnable back) {
        var picture = new QrPane();
        picture.show(QrCode.of(step.code(), VERSION));
        var eight = new Label(step.compare());
        eight.getStyleClass().add("eight");
        eight.setId("eight");
        var words = new VBox(
                Lettering.of(EnrolWords.SHOW_HOW.in(language), "words"),
                eight,
                Lettering.of(EnrolWords.THEN.in(language), "words"));
        words.getStyleClass().add("film-words");
        var title = EnrolWords.SHOW_OFFICE.in(language);
        var body = new FilmPane(picture, words);
        return StaffFrame.of("introducing", title, body, List.of(StaffFrame.back(language, back)));
    }
}
