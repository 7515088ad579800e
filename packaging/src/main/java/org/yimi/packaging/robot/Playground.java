package org.yimi.packaging.robot;

import java.util.Random;
import java.util.function.IntConsumer;
import javafx.scene.robot.Robot;
import org.yimi.packaging.tally.Tally;

/** Lets children play one after the other at a window. */
public final class Playground {
    private final KioskWindow window;
    private final Robot robot;
    private final Journal journal;
    private final Album album;

    /** Keeps neither journal nor pictures. */
    public Playground(KioskWindow window, Robot robot) {
        this(window, robot, Journal.none(), Album.none());
    }

    Playground(KioskWindow window, Robot robot, Journal journal, Album album) {
        this.window = window;
        this.robot = robot;
        this.journal = journal;
        this.album = album;
    }

    /**
     * Plays the children of a seed: the same seed gives the same children.
     *
     * @param first number of the first child, from 1
     * @param onTurn told each child's number before it plays
     * @throws Surprise at the first thing that is not as a child would expect
     */
    public Tally play(long seed, int first, int children, IntConsumer onTurn) {
        var tapped = Tally.none();
        for (var number = first; number < first + children; number++) {
            onTurn.accept(number);
            var child = Child.of(seed, number);
            var finger = new Finger(robot, new Random(seed + number));
            var session = new Turn(window, finger, child, journal, album).play();
            tapped = session.map(Session::tally).map(tapped::plus).orElse(tapped);
        }
        return tapped;
    }
}
