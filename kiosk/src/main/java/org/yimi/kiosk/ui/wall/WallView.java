package org.yimi.kiosk.ui.wall;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
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
import org.yimi.kiosk.visit.Wall;

/** The wall itself: the way to 我的点子卡, and the places at which cards hang. */
public final class WallView {
    private WallView() {}

    /** Where a card leads to. */
    public record Ways(Runnable match, Consumer<Wall.Place> place, Runnable more) {}

    /** @param page from 0 */
    public static Parent of(
            AgeBand band,
            Wall wall,
            int page,
            Function<Wall.Place, Image> pictures,
            Script script,
            Ways ways,
            Corners corners) {
        var once = new Once();
        var match = Tap.card(OwnPicture.IDEA.image(), script.caption(Words.IDEA_CARD), once.only(ways.match()));
        match.setId("match");
        match.getStyleClass().add("main");
        var cards = new ArrayList<Button>();
        cards.add(match);
        for (var place : wall.places()) {
            Runnable read = once.only(() -> ways.place().accept(place));
            var card = Tap.card(pictures.apply(place), script.caption(place.term().name()), read);
            card.getStyleClass().add("place");
            cards.add(card);
        }
        var says = wall.places().isEmpty() ? Words.WALL_EMPTY : Words.WALL_SAYS;
        return Frame.of("wall", corners, script)
                .band(band)
                .head(Lead.roomy(OwnPicture.WALL.image(), script.prompt(says)))
                .body(Paged.of(cards, page, script, once.only(ways.more())))
                .ways(once)
                .build();
    }
}
