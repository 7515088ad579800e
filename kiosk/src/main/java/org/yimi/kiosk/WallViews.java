package org.yimi.kiosk;

import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.ui.Corners;
import org.yimi.kiosk.ui.Pictures;
import org.yimi.kiosk.ui.Script;
import org.yimi.kiosk.ui.WallFlow;
import org.yimi.kiosk.ui.wall.EchoView;
import org.yimi.kiosk.ui.wall.MatchView;
import org.yimi.kiosk.ui.wall.PausingView;
import org.yimi.kiosk.ui.wall.ToldView;
import org.yimi.kiosk.ui.wall.WallView;
import org.yimi.kiosk.visit.Wall;
import org.yimi.kiosk.visit.WallStep;
import org.yimi.kiosk.visit.WallVisit;

/** Maps each step at 回音墙 to its view. FX thread only. */
record WallViews(Pictures pictures, Library library, WallFlow flow) {
    Parent view(WallVisit at, Script script, Corners corners) {
        var band = at.band();
        Function<Wall.Place, Image> places = this::picture;
        return switch (at.step()) {
            case WallStep.Looking(var page) -> {
                var ways = new WallView.Ways(
                        () -> flow.match(at), place -> flow.show(at.read(place)), () -> flow.show(at.more()));
                yield WallView.of(band, at.wall(), page, places, script, ways, corners);
            }
            case WallStep.Reading reading ->
                EchoView.of(band, reading, places, pictures, script, () -> flow.show(at.next()), corners);
            case WallStep.Matching matching -> {
                var ways = new MatchView.Ways(picture -> flow.tap(at, picture), () -> flow.show(at.more()));
                yield MatchView.of(band, matching, pictures, script, ways, corners);
            }
            case WallStep.Pausing() -> PausingView.of(band, script, () -> flow.show(at.looking()), corners);
            case WallStep.Told(var whereabouts) -> {
                var ways = new ToldView.Ways(() -> flow.show(at.looking()), () -> flow.match(at));
                yield ToldView.of(band, whereabouts, script, ways, corners);
            }
        };
    }

    /** As in 我有话说 where the place is one of it, else what hangs there. */
    private Image picture(Wall.Place place) {
        return library.vocabulary().stream()
                .flatMap(vocabulary -> vocabulary.places().stream()
                        .filter(one -> one.term().id().equals(place.term().id()))
                        .map(one -> pictures.of(vocabulary, one.term().picture())))
                .findFirst()
                .orElseGet(() -> pictures.of(place.cards().getFirst().picture()));
    }
}
