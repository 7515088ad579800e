package org.yimi.kiosk.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Words a quarter larger, on every screen that has room for them. Where a picture would shrink away, or words would
 * break or leave their card, a screen keeps its usual size: to be seen whole comes first.
 */
final class LargeWords {
    private static final String LARGE = "large-text";
    private static final double LEAST_PICTURE_MM = 8;
    private static final double ROUNDING_PX = 1;

    private LargeWords() {}

    /** Tries it on a screen that stands in a scene, and lays the screen out. */
    static void on(Parent screen, ScreenSize size) {
        screen.getStyleClass().add(LARGE);
        keepWhereItFits(screen, size);
    }

    /** For a screen whose words have got pinyin since. */
    static void keepWhereItFits(Parent screen, ScreenSize size) {
        if (!screen.getStyleClass().contains(LARGE)) return;
        layOut(screen);
        if (fits(screen, size)) return;
        screen.getStyleClass().remove(LARGE);
        layOut(screen);
    }

    private static void layOut(Parent screen) {
        var root = screen.getScene() == null ? screen : screen.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static boolean fits(Parent screen, ScreenSize size) {
        var window = new BoundingBox(0, 0, size.width(), size.height());
        for (var node : screen.lookupAll(".picture"))
            if (node instanceof Picture picture && picture.side() < size.px(LEAST_PICTURE_MM)) return false;
        for (var node : screen.lookupAll(".lettering"))
            if (node instanceof Lettering words && !(words.isWhole() && isInside(words, window))) return false;
        return true;
    }

    private static boolean isInside(Lettering words, Bounds window) {
        var box = words.localToScene(words.getLayoutBounds());
        if (!window.contains(box)) return false;
        for (Node at = words.getParent(); at != null; at = at.getParent())
            if (at.getStyleClass().contains("tap") || at.getStyleClass().contains("fact"))
                return grown(at.localToScene(at.getLayoutBounds())).contains(box);
        return true;
    }

    private static Bounds grown(Bounds box) {
        return new BoundingBox(
                box.getMinX() - ROUNDING_PX,
                box.getMinY() - ROUNDING_PX,
                box.getWidth() + 2 * ROUNDING_PX,
                box.getHeight() + 2 * ROUNDING_PX);
    }
}
