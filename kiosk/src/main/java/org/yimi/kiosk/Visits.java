package org.yimi.kiosk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.yimi.content.answer.Rotation;
import org.yimi.content.envelope.HelpLine;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.ui.BallotFlow;
import org.yimi.kiosk.ui.DisclosureFlow;
import org.yimi.kiosk.ui.Keys;
import org.yimi.kiosk.ui.Narrator;
import org.yimi.kiosk.ui.Navigator;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.Stage;
import org.yimi.kiosk.ui.SwitchKeys;
import org.yimi.kiosk.ui.VisitFlow;
import org.yimi.kiosk.ui.WallFlow;
import org.yimi.kiosk.visit.Offer;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Wall;
import org.yimi.kiosk.voice.Hearing;

/** All that leads children through the window: one stage, the flows over it, and what they show. FX thread only. */
record Visits(Navigator navigator, Stage stage, Views views, VisitFlow flow, WallFlow wall, BallotFlow ballots) {
    /**
     * What a child reads, hears and writes by.
     *
     * @param helpLines to show beside 110 at this moment; must not touch the disk
     */
    record Reading(
            Library library, Hearing hearing, Narrator narrator, Keys keys, Supplier<List<HelpLine>> helpLines) {}

    /**
     * @param doorway what a child finds on arriving; asked on the thread that touches the disk
     * @param rotations a fresh random one for each child
     * @param disk the one thread that touches the disk
     * @param nanos monotonic time
     */
    static Visits in(
            Navigator navigator,
            Reach reach,
            DataFolder folder,
            Reading reading,
            Callable<Screen> doorway,
            Supplier<Rotation> rotations,
            Executor disk,
            LongSupplier nanos) {
        var library = reading.library();
        var bulletin = folder.bulletin;
        var views = new Views(
                navigator,
                reach,
                library,
                bulletin.explanations(),
                reading.hearing(),
                reading.narrator(),
                reading.keys(),
                reading.helpLines());
        var stage = new Stage(doorway, disk, nanos, views::show);
        stage.usual(folder.oneSwitch::usual);
        var flow = new VisitFlow(
                folder.sittings,
                band -> Offer.of(library, band).with(bulletin.explainers(), band).with(bulletin.agenda(band)),
                rotations,
                reading.hearing(),
                stage);
        var ballots = new BallotFlow(folder.votes, bulletin::agenda, rotations, stage);
        var wall = new WallFlow(() -> Wall.of(bulletin.wall()), folder.cards::of, nanos, stage);
        views.serve(flow, wall);
        views.serve(ballots);
        views.serve(new DisclosureFlow(folder.sittings, stage));
        return new Visits(navigator, stage, views, flow, wall, ballots);
    }

    /** Badges of voters and one switch come as keys. */
    void listen(Scene scene, BooleanSupplier staffAreIn, LongSupplier nanos) {
        new Badges(ballots::scanned, nanos).listen(scene);
        new SwitchKeys(navigator, stage, staffAreIn, nanos).listen(scene);
    }

    /** To be called about once a second while a child may have the window. */
    void tick() {
        flow.tick();
        wall.tick();
    }
}
