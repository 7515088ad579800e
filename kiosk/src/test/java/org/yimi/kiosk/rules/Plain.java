package org.yimi.kiosk.rules;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Says the colour behind words without a picture, where one plain surface lies there and nothing else is near. */
final class Plain {
    private Plain() {}

    /** As 0xAARRGGBB; empty where only the pixels can tell. */
    static Optional<Integer> behind(Said said) {
        if (said.node().getBackground() != null) return Optional.empty();
        Node below = said.node();
        for (var at = below.getParent(); at != null; below = at, at = at.getParent()) {
            if (crosses(at, below, said)) return Optional.empty();
            if (!(at instanceof Region region) || region.getBackground() == null) continue;
            var background = region.getBackground();
            if (!background.getImages().isEmpty() || background.getFills().isEmpty()) return Optional.empty();
            return colour(region, background.getFills().getLast(), said);
        }
        return Optional.empty();
    }

    /** Whether something else in the parent lies where the words are, below or above them. */
    private static boolean crosses(Parent parent, Node own, Said said) {
        var words = Shown.px(said.node());
        return parent.getChildrenUnmodifiable().stream()
                .filter(child -> !child.equals(own) && child.isVisible())
                .anyMatch(child -> child.localToScene(child.getBoundsInLocal()).intersects(words));
    }

    private static Optional<Integer> colour(Region region, BackgroundFill fill, Said said) {
        var insets = fill.getInsets();
        var box = region.getLayoutBounds();
        var surface = region.localToScene(new BoundingBox(
                insets.getLeft(),
                insets.getTop(),
                box.getWidth() - insets.getLeft() - insets.getRight(),
                box.getHeight() - insets.getTop() - insets.getBottom()));
        var inside = said.boxes().allMatch(surface::contains);
        return inside && fill.getFill() instanceof Color color && color.isOpaque()
                ? Optional.of(WordsStandOut.argb(color))
                : Optional.empty();
    }
}
