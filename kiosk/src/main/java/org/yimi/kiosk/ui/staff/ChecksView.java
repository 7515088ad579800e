package org.yimi.kiosk.ui.staff;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;

/** What can be checked, one large button each. */
public final class ChecksView {
    private ChecksView() {}

    public record Ways(Runnable sound, Runnable size, Runnable fingers, Runnable oneSwitch, Runnable back) {}

    public static Parent of(Language language, Ways ways) {
        var cards = new HBox(
                card("check-sound", OwnPicture.LOUDSPEAKER, CheckWords.SOUND.in(language), ways.sound()),
                card("check-size", OwnPicture.RULER, CheckWords.SCREEN.in(language), ways.size()),
                card("check-fingers", OwnPicture.FINGER, CheckWords.FINGERS.in(language), ways.fingers()),
                card("check-switch", OwnPicture.ONE_SWITCH, CheckWords.ONE_SWITCH.in(language), ways.oneSwitch()));
        cards.getStyleClass().addAll("presets", "four");
        var back = StaffFrame.way("back", OwnPicture.AGAIN.image(), StaffWords.BACK.in(language), ways.back());
        return StaffFrame.of("checks-list", CheckWords.CHECKS_TITLE.in(language), cards, List.of(back));
    }

    private static Node card(String id, OwnPicture picture, String words, Runnable onTap) {
        var card = Tap.card(picture.image(), Lettering.of(words, "caption"), onTap);
        card.setId(id);
        return card;
    }
}
