package org.yimi.kiosk.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;

record TurnsFollowTheEye() implements Rule.OfAScan {
    private static final List<String> CORNERS = List.of("help", "hear", "back", "stop");
    private static final double ROUNDING_PX = 1;

    @Override
    public String id() {
        return "U19";
    }

    @Override
    public String says() {
        return "turns come from the left and from above, the corners together at the end, always in one order";
    }

    @Override
    public Stream<Look> check(Scan scan) {
        var own = scan.reached().stream().filter(target -> !Scan.isCorner(target)).toList();
        var turns = IntStream.range(1, own.size()).mapToObj(i -> turn(own.get(i - 1), own.get(i)));
        return Stream.concat(turns, corners(scan).stream());
    }

    private static Look turn(Button before, Button target) {
        var from = Shown.px(before);
        var to = Shown.px(target);
        var right = to.getMinX() >= from.getMaxX() - ROUNDING_PX;
        var below = to.getMinY() >= from.getMaxY() - ROUNDING_PX;
        var above = to.getMaxY() <= from.getMinY() + ROUNDING_PX;
        var left = to.getMaxX() <= from.getMinX() + ROUNDING_PX;
        var back = (above && !right) || (left && !below);
        return Look.at("turn", !back, Shown.named(target) + " comes after " + Shown.named(before));
    }

    private static List<Look> corners(Scan scan) {
        var corners = scan.reached().stream().filter(Scan::isCorner).map(Node::getId).toList();
        if (corners.isEmpty()) return List.of();
        var last = scan.round().getLast().targets().stream().map(Node::getId).toList();
        var inOrder = CORNERS.stream().filter(corners::contains).toList();
        return List.of(Look.at("corners", last.equals(inOrder), "the last turn is " + last + ", not " + inOrder));
    }
}
