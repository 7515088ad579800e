package org.yimi.kiosk.ui.disclosure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Calm;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/**
 * Calm words and three large choices, the same whatever the child said. From behind it looks like any other screen: no
 * colour, picture or sound of its own.
 */
public final class DisclosedView {
    private DisclosedView() {}

    /**
     * Where it leads.
     *
     * @param help shows who can help; it may be tapped again
     */
    public record Ways(Runnable callAdult, Runnable help, Runnable goOn) {}

    /** @param adultCalled 现在就找大人 was tapped: it says what comes of it, and two choices are left */
    public static Parent of(AgeBand band, boolean adultCalled, Script script, Ways ways, Corners corners) {
        var words = Calm.words(band);
        var once = new Once();
        var cards = new ArrayList<Button>();
        if (!adultCalled) cards.add(card("call-adult", OwnPicture.ADULT, Words.CALL_ADULT, script, once.only(ways.callAdult())));
        cards.add(card("who-helps", OwnPicture.TOGETHER, Words.WHO_HELPS, script, ways.help()));
        cards.add(card("calm-read", OwnPicture.NEXT, Words.CONTINUE, script, once.only(ways.goOn())));
        var first = script.write(adultCalled ? words.called() : words.thanks(), "prompt");
        var more = script.write(adultCalled ? words.mark() : words.told(), "words");
        var choices = Cells.of(List.copyOf(cards));
        var body = new VBox(more, choices);
        body.getStyleClass().add("body");
        VBox.setVgrow(choices, Priority.ALWAYS);
        return Frame.of("disclosed", corners, script)
                .band(band)
                .head(Lead.of(OwnPicture.HEAR.image(), first))
                .body(body)
                .ways(once)
                .build();
    }

    private static Button card(String id, OwnPicture picture, Words words, Script script, Runnable onTap) {
        var card = Tap.card(picture.image(), script.caption(words), onTap);
        card.setId(id);
        return card;
    }
}
