package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.staff.StaffScreen.Check.OneSwitch;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;

/** Whether every child finds the kiosk ready for one switch, and how fast; what is chosen counts at once. */
public final class SwitchView {
    private SwitchView() {}

    /** @param keep how every child is to find the kiosk */
    public record Ways(Consumer<Display> keep, Runnable back) {}

    public static Parent of(OneSwitch found, Language language, Ways ways) {
        var usual = found.usual();
        var cards = new ArrayList<Button>();
        cards.add(pace(OwnPicture.STOP_HAND, CheckWords.SWITCH_OFF, Scanning.OFF, usual, language, ways));
        cards.add(pace(OwnPicture.ONE_SWITCH, CheckWords.SWITCH_USUAL, Scanning.USUAL, usual, language, ways));
        cards.add(pace(OwnPicture.SPEED_STEADY, CheckWords.SWITCH_SLOW, Scanning.SLOW, usual, language, ways));
        if (found.speaks())
            cards.add(card("switch-said", OwnPicture.HEAR, CheckWords.SWITCH_SAID.in(language), usual.said(),
                    () -> ways.keep().accept(usual.withSaid(!usual.said()))));
        var row = new HBox();
        row.getChildren().addAll(cards);
        row.getStyleClass().addAll("presets", "four");
        var body = new VBox(row, Lettering.of(CheckWords.SWITCH_HOW.in(language), "words"));
        body.getStyleClass().add("switch-check");
        var back = StaffFrame.back(language, ways.back());
        return StaffFrame.of("switch", CheckWords.SWITCH_TITLE.in(language), body, List.of(back));
    }

    private static Button pace(
            OwnPicture picture, CheckWords words, Scanning pace, Display usual, Language language, Ways ways) {
        var chosen = usual.scanning() == pace;
        return card("switch-" + pace, picture, words.in(language), chosen, () -> ways.keep().accept(usual.with(pace)));
    }

    private static Button card(String id, OwnPicture picture, String words, boolean chosen, Runnable onTap) {
        var card = Tap.card(picture.image(), Lettering.of(words, "caption"), onTap);
        card.setId(id);
        if (chosen) card.getStyleClass().add("chosen");
        return card;
    }
}
