package org.yimi.kiosk.rules;

import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

record ExitsAreOpen() implements Rule.OfAScreen {
    private static final Set<String> EXITS = Set.of(
            "back", "stop", "refuse", "stop-yes", "leave", "anew", "dont-know", "rather-not", "help", "close", "home");

    @Override
    public String id() {
        return "U12";
    }

    @Override
    public String says() {
        return "a way out that a screen has is visible, awake, opaque and nothing lies over it";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.root().lookupAll(".tap").stream()
                .filter(node -> EXITS.contains(String.valueOf(node.getId())))
                .map(exit -> Look.at(Shown.named(exit), open(exit), Shown.named(exit) + " is hidden, faint or asleep"));
    }

    private static boolean open(Node exit) {
        if (exit.isDisabled() || exit.isMouseTransparent() || !Shown.seen(exit)) return false;
        for (var at = exit; at != null; at = at.getParent()) if (at.getOpacity() < 1) return false;
        return liesOnTop(exit);
    }

    /** Nothing that is painted later, and takes taps, covers its middle. */
    private static boolean liesOnTop(Node exit) {
        var middle = exit.localToScene(
                exit.getLayoutBounds().getCenterX(), exit.getLayoutBounds().getCenterY());
        for (Node at = exit; at.getParent() != null; at = at.getParent()) {
            var siblings = at.getParent().getChildrenUnmodifiable();
            for (var later : siblings.subList(siblings.indexOf(at) + 1, siblings.size()))
                if (later.isVisible() && !later.isMouseTransparent() && picks(later, middle.getX(), middle.getY()))
                    return false;
        }
        return true;
    }

    private static boolean picks(Node node, double sceneX, double sceneY) {
        var point = node.sceneToLocal(sceneX, sceneY);
        if (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child ->
                                child.isVisible() && !child.isMouseTransparent() && picks(child, sceneX, sceneY)))
            return true;
        return node.isPickOnBounds() ? node.contains(point) && isPainted(node) : node.contains(point);
    }

    private static boolean isPainted(Node node) {
        return !(node instanceof Region region) || region.getBackground() != null;
    }
}
