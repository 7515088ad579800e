package org.yimi.packaging.robot;

import java.time.Duration;
import javafx.scene.control.Button;

/** A picture to tap on: taps a cell, changes its mind now and then, and tells which stood chosen at the end. */
final class Spotting {
    private static final Duration CHOOSES_WITHIN = Duration.ofSeconds(3);

    private final Finger finger;
    private final Child child;

    Spotting(Finger finger, Child child) {
        this.finger = finger;
        this.child = child;
    }

    /** Leaves the screen by its button 'done-choosing'. */
    String spot(Screenful now) {
        var cells = Eye.ask("see the cells", () -> now.enabled("spot"));
        tap(child.picks(cells));
        while (child.changesItsMind()) tap(child.picks(cells));
        if (Eye.ask("see what is chosen", () -> cells.stream().noneMatch(Screenful::chosen))) tap(child.picks(cells));
        var told = Eye.ask("read the cell", () -> {
            var chosen = cells.stream().filter(Screenful::chosen).toList();
            if (chosen.size() != 1) throw new Surprise(chosen.size() + " cells are chosen");
            return chosen.getFirst().getAccessibleText();
        });
        finger.tap(Eye.ask("find done-choosing", () -> now.button("done-choosing")));
        return told;
    }

    private void tap(Button cell) {
        var before = Eye.ask("look at the cell", () -> Screenful.chosen(cell));
        finger.tap(cell);
        if (!Eye.happens(CHOOSES_WITHIN, () -> Screenful.chosen(cell) != before))
            throw new Surprise("tapping a cell changes nothing");
    }
}
