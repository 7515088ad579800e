package org.yimi.kiosk.ui;

import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.visit.Guesses;
import org.yimi.kiosk.visit.Overlay;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Visit;
import org.yimi.kiosk.visit.Wall;
import org.yimi.kiosk.visit.WallStep;
import org.yimi.kiosk.visit.WallVisit;
import org.yimi.kiosk.visit.Whereabouts;

/** Leads children along 回音墙 and to what became of their 点子卡. Nothing is asked, kept or counted. FX thread only. */
public final class WallFlow {
    private final Supplier<Wall> wall;
    private final Function<IdeaCard, Whereabouts> desk;
    private final LongSupplier nanos;
    private final Stage stage;
    /** Told by the disk's thread too, while the stage lets nothing else begin. */
    private volatile Guesses guesses = Guesses.NONE;

    /**
     * @param wall what hangs on it now; must not touch the disk
     * @param desk knows cards; asked on the disk's thread
     * @param nanos monotonic time
     * @param stage shows the visit; other flows lead over the same one
     */
    public WallFlow(
            Supplier<Wall> wall, Function<IdeaCard, Whereabouts> desk, LongSupplier nanos, Stage stage) {
        this.wall = wall;
        this.desk = desk;
        this.nanos = nanos;
        this.stage = stage;
    }

    /** 回音墙 was chosen on the start screen. */
    public void begin() {
        stage.now(Visit.of(new Screen.PickReader()));
    }

    public void pick(AgeBand band) {
        show(WallVisit.of(band, wall.get()));
    }

    /** A child has read, or goes to another part of the wall. */
    public void show(WallVisit next) {
        stage.now(Visit.of(new Screen.AtWall(next)));
    }

    /** 我的点子卡 was chosen: its pictures, or a pause before them. */
    public void match(WallVisit at) {
        show(mayAsk() ? at.matching() : at.pausing());
    }

    /** One more picture of a card; the last of them looks it up. */
    public void tap(WallVisit at, CardPicture picture) {
        var tapped = at.with(picture);
        if (tapped.size() < IdeaCard.ON_A_CARD) show(at.matching(tapped));
        else if (mayAsk()) lookUp(at, IdeaCard.of(tapped));
        else show(at.pausing());
    }

    private void lookUp(WallVisit at, IdeaCard card) {
        stage.after(() -> {
            var whereabouts = desk.apply(card);
            if (whereabouts instanceof Whereabouts.Unknown) guesses = guesses.afterWrong(nanos.getAsLong());
            return Visit.of(new Screen.AtWall(at.told(whereabouts)));
        });
    }

    private boolean mayAsk() {
        return guesses.left(nanos.getAsLong()).isZero();
    }

    /** Looks whether a pause is over; to be called about once a second. */
    public void tick() {
        var visit = stage.visit();
        if (visit.overlay() == Overlay.NONE
                && visit.screen() instanceof Screen.AtWall(var at)
                && at.step() instanceof WallStep.Pausing
                && mayAsk()) show(at.matching());
    }
}
