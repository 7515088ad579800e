package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;

/** How a kiosk can be enrolled, one large button each. */
public final class EnrolWaysView {
    private EnrolWaysView() {}

    public record Ways(Runnable scan, Runnable type, Runnable offline, Runnable back) {}

    public static Parent of(EnrolStep.Ways step, Language language, Ways ways) {
        var cards = new HBox(
                card("scan", OwnPicture.OFFICE, EnrolWords.SCAN, EnrolWords.SCAN_HINT, language, ways.scan()),
                card("type", OwnPicture.LETTERS, EnrolWords.TYPE, EnrolWords.TYPE_HINT, language, ways.type()),
                card("offline", OwnPicture.TOGETHER, EnrolWords.OFFLINE, EnrolWords.OFFLINE_HINT, language, ways.offline()));
        cards.getStyleClass().add("presets");
        var title = step.kiosk().isEmpty()
                ? EnrolWords.WHICH_WAY.in(language)
                : EnrolWords.WHICH_WAY_AGAIN.in(language, step.kiosk());
        return StaffFrame.of("enrol-ways", title, cards, List.of(StaffFrame.back(language, ways.back())));
    }

    private static Button card(
            String id, OwnPicture picture, EnrolWords says, EnrolWords hint, Language language, Runnable onTap) {
        var words = says.in(language) + "\n" + hint.in(language);
        var card = Tap.card(picture.image(), Lettering.of(words, "caption"), onTap);
        card.setId("enrol-" + id);
        return card;
    }
}
