package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.robot.Robot;
import org.yimi.packaging.tally.Tally;

/** Lets children play one after the other at a window. */
public final class Playground {
    private static final Duration LONGEST_FOR_A_REPLY = Duration.ofMinutes(5);

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
     * A child of band C asks for a card until there is a reply, each time as the next in the queue.
     *
     * @param card the four names of its pictures
     * @param onTold told what stood there each time
     */
    void asks(List<String> card, Consumer<WallTurn.Told> onTold) {
        var finger = new Finger(robot, new Random(card.hashCode()));
        var deadline = System.nanoTime() + LONGEST_FOR_A_REPLY.toNanos();
        while (System.nanoTime() < deadline) {
            var told = new WallTurn(window, finger, album).asks("C", card);
            onTold.accept(told);
            if (told.id().equals("replied")) return;
            if (!told.id().equals("kept")) throw new Surprise("the kiosk does not know the card " + String.join(" ", card));
        }
        throw new Surprise("there is no reply to the card " + String.join(" ", card));
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
        var cards = new ArrayList<List<String>>();
        for (var number = first; number < first + children; number++) {
            onTurn.accept(number);
            var child = Child.of(seed, number);
            var finger = new Finger(robot, new Random(seed + number));
            var session = new Turn(window, finger, child, journal, album, cards).play();
            tapped = session.map(Session::tally).map(tapped::plus).orElse(tapped);
        }
        return tapped;
    }
}
