package org.yimi.kiosk.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import org.jspecify.annotations.Nullable;

record TapOnly() implements Rule.OfAScreen {
    private static final List<Class<? extends Node>> DRAGGED =
            List.of(ScrollPane.class, ScrollBar.class, Slider.class, ListView.class, Spinner.class);

    /** Drawing is dragging: a sheet of paper is no target, and may listen to these two. */
    private static final String PAPER = "paper";

    private static final List<Function<Node, @Nullable Object>> DRAWING =
            List.of(Node::getOnMousePressed, Node::getOnMouseDragged);

    /** Acting on a count of clicks, on holding, sliding or on several fingers. */
    private static final List<Function<Node, @Nullable Object>> GESTURES = List.of(
            Node::getOnMouseClicked,
            Node::getOnDragDetected,
            Node::getOnMouseDragEntered,
            Node::getOnMouseDragOver,
            Node::getOnMouseDragReleased,
            Node::getOnDragOver,
            Node::getOnDragDropped,
            Node::getOnContextMenuRequested,
            Node::getOnScroll,
            Node::getOnScrollStarted,
            Node::getOnScrollFinished,
            Node::getOnZoom,
            Node::getOnZoomStarted,
            Node::getOnRotate,
            Node::getOnRotationStarted,
            Node::getOnSwipeLeft,
            Node::getOnSwipeRight,
            Node::getOnSwipeUp,
            Node::getOnSwipeDown,
            Node::getOnTouchPressed,
            Node::getOnTouchMoved,
            Node::getOnTouchStationary);

    @Override
    public String id() {
        return "U6";
    }

    @Override
    public String says() {
        return "nothing but a sheet to draw on listens to presses and drags, and nothing to gestures of several fingers";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return Stream.concat(Stream.of(shown.root()), shown.all("*")).distinct().map(TapOnly::look);
    }

    private static Look look(Node node) {
        var dragged = DRAGGED.stream().anyMatch(kind -> kind.isInstance(node));
        var listens = listens(node, GESTURES) || (!isPaper(node) && listens(node, DRAWING));
        if (!dragged && !listens) return Look.at("node", true, "");
        var kind = node.getClass().getSimpleName();
        return Look.at("node", false, Shown.named(node) + (dragged ? " is dragged: " + kind : " listens to more than a tap"));
    }

    private static boolean isPaper(Node node) {
        return node.getStyleClass().contains(PAPER) && !node.getStyleClass().contains("tap");
    }

    private static boolean listens(Node node, List<Function<Node, @Nullable Object>> gestures) {
        return gestures.stream().map(gesture -> gesture.apply(node)).anyMatch(Objects::nonNull);
    }
}
