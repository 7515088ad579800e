package org.yimi.kiosk.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * Where everything of a screen stands. The four buttons take the corners of the part within reach. On a wide screen
 * they make two columns with everything else between them; on a tall one two rows, with the head between the upper two
 * and in the part out of reach above them. The margin is the left padding of the stylesheet, the gap its top padding.
 */
final class Places extends Region {
    private static final double TALL = 1.1;

    private final Reach reach;
    private final Button help;
    private final Button hear;
    private Optional<Button> back = Optional.empty();
    private Optional<Button> stop = Optional.empty();
    private Optional<Node> head = Optional.empty();
    private Optional<Node> body = Optional.empty();
    private Optional<Node> foot = Optional.empty();
    private boolean spread;

    Places(Reach reach, Button help, Button hear) {
        this.reach = reach;
        this.help = help;
        this.hear = hear;
        getStyleClass().add("places");
        getChildren().addAll(help, hear);
    }

    void below(Button left, Button right) {
        back = Optional.of(left);
        stop = Optional.of(right);
        getChildren().addAll(left, right);
    }

    void head(Node node) {
        head = Optional.of(node);
        getChildren().addFirst(node);
    }

    /** Sets everything as on a tall screen, so that the body gets the whole width. */
    void spread() {
        spread = true;
    }

    void body(Node node) {
        body = Optional.of(node);
        getChildren().add(node);
    }

    void foot(Node node) {
        foot = Optional.of(node);
        getChildren().add(node);
    }

    @Override
    protected void layoutChildren() {
        var margin = snappedLeftInset();
        var gap = snappedTopInset();
        var top = Math.max(margin, reach.abovePx());
        var bottom = getHeight() - Math.max(margin, reach.belowPx());
        var wide = help.prefWidth(-1);
        var high = help.prefHeight(-1);
        var right = getWidth() - margin - wide;
        place(help, margin, top, wide, high);
        place(hear, right, top, wide, high);
        back.ifPresent(button -> place(button, margin, bottom - high, wide, high));
        stop.ifPresent(button -> place(button, right, bottom - high, wide, high));

        var between = margin + wide + gap;
        var inside = getWidth() - 2 * between;
        var tall = spread || getWidth() < (bottom - top) * TALL;
        var beside = tall ? top + high - margin : top - margin;
        var headHigh = head.map(node -> Math.max(node.prefHeight(inside), beside)).orElse(0.0);
        head.ifPresent(node -> place(node, between, margin, inside, headHigh));

        var bodyTop = Math.max(margin + headHigh, tall ? top + high : top) + (head.isPresent() || tall ? gap : 0);
        if (tall) {
            foot.ifPresent(node -> place(node, between, bottom - high, inside, high));
            place(body, margin, bodyTop, getWidth() - 2 * margin, bottom - high - gap - bodyTop);
        } else {
            var footHigh = foot.map(node -> Math.max(node.minHeight(inside), node.prefHeight(inside))).orElse(0.0);
            foot.ifPresent(node -> place(node, between, bottom - footHigh, inside, footHigh));
            var bodyBottom = foot.isPresent() ? bottom - footHigh - gap : bottom;
            place(body, between, bodyTop, inside, bodyBottom - bodyTop);
        }
    }

    private void place(Optional<Node> node, double x, double y, double width, double height) {
        node.ifPresent(one -> place(one, x, y, width, height));
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, Math.max(0, height), 0, HPos.CENTER, VPos.CENTER);
    }

    /** The buttons of the four places, as far as this screen has them. */
    Stream<Button> corners() {
        return Stream.concat(Stream.of(help, hear), Stream.concat(back.stream(), stop.stream()));
    }
}
