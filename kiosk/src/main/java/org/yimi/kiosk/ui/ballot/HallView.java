package org.yimi.kiosk.ui.ballot;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Paged;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Agenda;

/** 小小议事厅: what can be voted on, and what is over, each by what was asked. */
public final class HallView {
    private HallView() {}

    /** Where a card leads to. */
    public record Ways(Consumer<Ballot> vote, Consumer<Agenda.Told> look, Runnable more) {}

    /** @param page from 0 */
    public static Parent of(AgeBand band, Agenda agenda, int page, Script script, Ways ways, Corners corners) {
        var once = new Once();
        var cards = new ArrayList<Button>();
        for (var ballot : agenda.open())
            cards.add(card("vote-" + ballot.id(), OwnPicture.BALLOT, ballot, script, once.only(() -> ways.vote().accept(ballot))));
        for (var told : agenda.told())
            cards.add(card("look-" + told.ballot().id(), OwnPicture.RESULT, told.ballot(), script, once.only(() -> ways.look().accept(told))));
        return Frame.of("hall", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.BALLOT.image(), script.prompt(Words.PICK_BALLOT)))
                .body(Paged.of(cards, page, script, once.only(ways.more())))
                .ways(once)
                .build();
    }

    private static Button card(String id, OwnPicture picture, Ballot ballot, Script script, Runnable onTap) {
        var card = Tap.card(picture.image(), script.caption(ballot.question()), onTap);
        card.setId(id);
        card.getStyleClass().add(picture == OwnPicture.BALLOT ? "ballot-card" : "result-card");
        return card;
    }
}
