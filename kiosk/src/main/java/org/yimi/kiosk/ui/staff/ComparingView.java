package org.yimi.kiosk.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;

/** The eight characters of kiosk and district, and two answers of one size. */
public final class ComparingView {
    private ComparingView() {}

    /** @param onCompared told once, whether they are the same */
    public static Parent of(EnrolStep.Comparing step, Language language, Consumer<Boolean> onCompared) {
        var eight = new Label(step.offer().compare());
        eight.getStyleClass().add("eight");
        eight.setId("eight");
        var body = new VBox(
                Lettering.of(EnrolWords.SAME_HOW.in(language, step.offer().site()), "words"),
                eight,
                Lettering.of(EnrolWords.SAME_WHY.in(language), "words"));
        body.getStyleClass().add("outcome");
        var once = new Once();
        var differs = StaffFrame.way(
                "not-same", OwnPicture.STOP_HAND.image(), EnrolWords.NOT_SAME.in(language), once.only(() -> onCompared.accept(false)));
        var same = StaffFrame.way(
                "same", OwnPicture.CHECK.image(), EnrolWords.SAME.in(language), once.only(() -> onCompared.accept(true)));
        return StaffFrame.of("comparing", EnrolWords.SAME_ASKED.in(language), body, List.of(differs, same));
    }
}
