package org.yimi.kiosk.ui.wall;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Trail;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.WallStep;

/** The pictures of which cards are made, page by page, and those that were tapped already. */
public final class MatchView {
    private MatchView() {}

    /** Where a tap leads to. */
    public record Ways(Consumer<CardPicture> picture, Runnable more) {}

    public static Parent of(
            AgeBand band, WallStep.Matching matching, Pictures pictures, Script script, Ways ways, Corners corners) {
        var once = new Once();
        var cards = matching.offered().stream()
                .map(one -> card(one, pictures.of(one), script, once.only(() -> ways.picture().accept(one))))
                .toList();
        var more = Tap.pill(OwnPicture.NEXT.image(), script.caption(Words.MORE_PICTURES), once.only(ways.more()));
        more.setId("more");
        var foot = new HBox(more);
        foot.getStyleClass().add("pair");
        return Frame.of("matching", corners, script)
                .band(band)
                .spread()
                .head(Lead.of(OwnPicture.IDEA.image(), script.prompt(Words.MATCH), trail(matching, pictures)))
                .body(Cells.of(cards))
                .foot(foot)
                .ways(once)
                .build();
    }

    private static Button card(CardPicture picture, Image image, Script script, Runnable onTap) {
        var card = Tap.card(image, script.caption(picture.words()), onTap);
        card.setId("picture-" + picture);
        card.getStyleClass().add("card-picture");
        return card;
    }

    private static Node trail(WallStep.Matching matching, Pictures pictures) {
        var tapped = matching.tapped();
        var tiles = IntStream.range(0, IdeaCard.ON_A_CARD)
                .mapToObj(place -> place < tapped.size() ? Optional.of(pictures.of(tapped.get(place))) : Optional.<Image>empty())
                .toList();
        return Trail.of(tiles, tapped.size());
    }
}
