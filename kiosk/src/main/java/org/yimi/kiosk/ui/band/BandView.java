package org.yimi.kiosk.ui.band;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.ui.Cells;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Frame;
import org.yimi.kiosk.ui.Lead;
import org.yimi.kiosk.ui.Lettering;
import org.yimi.kiosk.ui.Once;
import org.yimi.kiosk.ui.OwnPicture;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.Tap;
import org.yimi.kiosk.ui.Words;

/** Pictures of school stages; nobody needs to read to find their own. A small screen does not offer the youngest two (U6). */
public final class BandView {
    private BandView() {}

    /** @param readsToAll whether the kiosk itself reads to the youngest; else a grown-up does, and their card says so (U5) */
    public static Parent of(Script script, boolean readsToAll, Consumer<AgeBand> onBand, Corners corners) {
        var once = new Once();
        var cards = Stream.of(AgeBand.values())
                .filter(corners.reach().size()::fits)
                .map(band -> card(band, words(band, script, readsToAll), once.only(() -> onBand.accept(band))))
                .toList();
        return Frame.of("band", corners, script)
                .head(Lead.roomy(OwnPicture.STILL_THERE.image(), script.prompt(Words.PICK_BAND)))
                .body(Cells.of(cards))
                .ways(once)
                .build();
    }

    private static Button card(AgeBand band, Lettering words, Runnable onTap) {
        var card = Tap.card(picture(band).image(), words, onTap);
        card.setId("band-" + band);
        return card;
    }

    private static Lettering words(AgeBand band, Script script, boolean readsToAll) {
        return band == AgeBand.A && !readsToAll ? script.caption(Words.READ_TO_YOU) : script.caption(band.stage());
    }

    private static OwnPicture picture(AgeBand band) {
        return switch (band) {
            case A -> OwnPicture.BAND_A;
            case B -> OwnPicture.BAND_B;
            case C -> OwnPicture.BAND_C;
            case D -> OwnPicture.BAND_D;
            case E -> OwnPicture.BAND_E;
        };
    }
}
