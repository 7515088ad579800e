package org.yimi.kiosk.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.yimi.kiosk.visit.Scanning;
import org.yimi.kiosk.visit.Step;

/**
 * A screen as it is scanned for a child with one switch (U19). FX thread only.
 *
 * @param round what is pointed out, until the first step comes again
 * @param frames where the frame of a target would be painted, in the scene
 * @param painted the window with the frames of all targets at once; none where another screen of its kind was painted
 */
public record Scan(
        Shown shown,
        Scanning how,
        List<Step<Button>> round,
        Map<Button, Bounds> frames,
        Optional<Pixels> painted) {
    private static final String CORNER = "corner";

    public Scan {
        round = List.copyOf(round);
        frames = Map.copyOf(frames);
    }

    /** Everything that is pointed out by itself, in order. */
    List<Button> reached() {
        return round.stream().flatMap(step -> step.targets().stream()).toList();
    }

    /** The steps of the round, and those of every row in it. */
    Stream<List<Step<Button>>> levels() {
        return Stream.concat(Stream.of(round), round.stream().flatMap(Scan::below));
    }

    private static Stream<List<Step<Button>>> below(Step<Button> step) {
        return switch (step) {
            case Step.One<Button> _ -> Stream.empty();
            case Step.Several<Button>(var steps) ->
                Stream.concat(Stream.of(steps), steps.stream().flatMap(Scan::below));
        };
    }

    static boolean isCorner(Node node) {
        return node.getStyleClass().contains(CORNER);
    }
}
