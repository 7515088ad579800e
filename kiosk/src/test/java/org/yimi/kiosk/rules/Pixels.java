package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** What a part of a scene is painted as. FX thread only to take; a value afterwards. */
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    private Pixels(WritableImage image) {
        width = (int) image.getWidth();
        height = (int) image.getHeight();
        argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    }

    public static Pixels of(Parent window) {
        return new Pixels(window.snapshot(null, null));
    }

    /** As {@link #of}, of this part of the scene only. */
    static Pixels of(Parent window, Bounds scene) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(
                new Rectangle2D(scene.getMinX(), scene.getMinY(), scene.getWidth(), scene.getHeight()));
        return new Pixels(window.snapshot(parameters, null));
    }

    /** The window with its words left out, so that every pixel is what lies behind them. */
    static Pixels withoutWords(Parent window) {
        var words = Stream.of(".label .text", ".ruby .base", ".ruby .pinyin")
                .flatMap(kind -> window.lookupAll(kind).stream())
                .filter(Node::isVisible)
                .toList();
        words.forEach(text -> text.setVisible(false));
        try {
            return of(window);
        } finally {
            words.forEach(text -> text.setVisible(true));
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixel as 0xAARRGGBB; a place outside counts as the nearest one inside. */
    public int at(double x, double y) {
        var column = Math.clamp((int) Math.floor(x), 0, width - 1);
        var row = Math.clamp((int) Math.floor(y), 0, height - 1);
        return argb[row * width + column];
    }

    /** Row by row from the upper left corner, as 0xAARRGGBB. */
    public int[] argb() {
        return argb.clone();
    }

    public boolean sameAs(Pixels other) {
        return differing(other) == 0;
    }

    long differing(Pixels other) {
        if (width != other.width || height != other.height) return (long) width * height;
        var count = 0L;
        for (var i = 0; i < argb.length; i++) if (argb[i] != other.argb[i]) count++;
        return count;
    }
}
