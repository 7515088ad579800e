package org.yimi.kiosk.ui.wall;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yimi.content.envelope.Levels;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Facts;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;
import org.yimi.kiosk.visit.Wall;
import org.yimi.kiosk.visit.WallStep;

/** One card of a place: what children said beside what was done. */
public final class EchoView {
    private EchoView() {}

    /** @param onRead the card was read */
    public static Parent of(
            AgeBand band,
            WallStep.Reading reading,
            Function<Wall.Place, Image> places,
            Pictures pictures,
            Script script,
            Runnable onRead,
            Corners corners) {
        var once = new Once();
        var place = reading.place();
        var card = place.cards().get(reading.shown());
        var said = side(Words.YOU_SAID, OwnPicture.SAID.image(), card.said(), band, script);
        var done = side(Words.WE_DID, pictures.of(card.picture()), card.done(), band, script);
        var sides = new HBox(said, done);
        sides.getStyleClass().add("sides");
        var on = reading.last()
                ? Tap.pill(OwnPicture.SEEN.image(), script.caption(Words.SEEN), once.only(onRead))
                : Tap.pill(OwnPicture.NEXT.image(), script.caption(Words.NEXT_CARD), once.only(onRead));
        on.setId("next");
        return Frame.of("echo", corners, script)
                .band(band)
                .head(Lead.of(places.apply(place), script.write(place.term().name(), "prompt")))
                .body(sides)
                .foot(on)
                .ways(once)
                .build();
    }

    private static Region side(Words who, Image picture, Levels words, AgeBand band, Script script) {
        var fact = Facts.ofPictures(List.of(Facts.pane(picture, script.write(words.in(band), "words"))));
        var side = new VBox(script.write(who, "caption"), fact);
        side.getStyleClass().add("side");
        VBox.setVgrow(fact, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
