package org.yimi.kiosk.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Contrast;
import org.yimi.kiosk.visit.Display;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.TextSize;

/** How a child sees and uses the kiosk best (U19). What is tapped is seen at once, behind and on the panel itself; tapped again, it goes. */
public final class Choices {
    private Choices() {}

    /**
     * @param speaks whether the kiosk has a voice
     * @param onDisplay wants the panel shown again as chosen
     */
    public static Parent of(
            Reach reach,
            Script script,
            Display display,
            boolean speaks,
            Consumer<Display> onDisplay,
            Runnable onClose) {
        var once = new Once();
        var large = display.text() == TextSize.LARGE;
        var high = display.contrast() == Contrast.HIGH;
        var cards = new ArrayList<Button>();
        cards.add(card("large-text", OwnPicture.LARGE_TEXT, Words.LARGE_TEXT, large, script, once.only(
                () -> onDisplay.accept(display.with(large ? TextSize.NORMAL : TextSize.LARGE)))));
        cards.add(card("high-contrast", OwnPicture.CONTRAST, Words.HIGH_CONTRAST, high, script, once.only(
                () -> onDisplay.accept(display.with(high ? Contrast.NORMAL : Contrast.HIGH)))));
        if (display.language() == Language.ZH)
            cards.add(card("pinyin", OwnPicture.PINYIN, Words.PINYIN, display.pinyin(), script, once.only(
                    () -> onDisplay.accept(display.withPinyin(!display.pinyin())))));
        var done = Tap.pill(OwnPicture.CHECK.image(), script.caption(Words.CHOSEN_SO), once.only(onClose));
        done.setId("close");
        var scanning = scanning(display, speaks, script, next -> once.only(() -> onDisplay.accept(next)));
        return Sheet.of("choices", reach, List.of(script.prompt(Words.CHOICES), row(cards), row(scanning)), done);
    }

    private static List<Button> scanning(
            Display display, boolean speaks, Script script, Function<Display, Runnable> choosing) {
        var scanned = display.scanning() != Scanning.OFF;
        var slow = display.scanning() == Scanning.SLOW;
        var cards = new ArrayList<Button>();
        cards.add(card("one-switch", OwnPicture.ONE_SWITCH, Words.ONE_SWITCH, scanned, script,
                choosing.apply(display.with(scanned ? Scanning.OFF : Scanning.USUAL))));
        cards.add(card("slower", OwnPicture.SPEED_STEADY, Words.SLOWER, slow, script,
                choosing.apply(display.with(slow ? Scanning.USUAL : Scanning.SLOW))));
        if (speaks)
            cards.add(card("said", OwnPicture.HEAR, Words.SAID, display.said(), script,
                    choosing.apply(display.withSaid(!display.said()))));
        return cards;
    }

    private static HBox row(List<Button> cards) {
        var row = new HBox();
        row.getChildren().addAll(cards);
        row.getStyleClass().add("choices");
        return row;
    }

    private static Button card(
            String id, OwnPicture picture, Words words, boolean chosen, Script script, Runnable onTap) {
        var card = Tap.card(picture.image(), script.caption(words), onTap);
        card.setId(id);
        if (chosen) card.getStyleClass().add("chosen");
        return card;
    }
}
