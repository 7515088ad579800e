package org.yimi.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** WCAG contrast of words against the colour that really lies behind them. */
final class Contrast {
    private Contrast() {}

    /** From 1 to 21. */
    static double of(Label label) {
        var words = luminance((Color) label.getTextFill());
        var ground = luminance(behind(label));
        return (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
    }

    private static Color behind(Label label) {
        for (var node = label.getParent(); node != null; node = node.getParent())
            if (node instanceof Region region && region.getBackground() != null)
                for (var fill : region.getBackground().getFills().reversed())
                    if (fill.getFill() instanceof Color color && color.isOpaque()) return color;
        throw new IllegalStateException("nothing behind " + label.getText());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
