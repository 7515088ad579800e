package org.yimi.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A ruler in millimetres, as long as whole centimetres fit; as wide as it may be, because a long one tells more. */
final class Ruler extends Region {
    private static final double MARGIN_MM = 5;
    private static final double SHORT_MM = 3;
    private static final double MIDDLE_MM = 5;
    private static final double LONG_MM = 7;
    private static final double HIGH_MM = 16;
    private static final int MM_PER_CM = 10;
    private static final int HALF_CM = 5;

    private final double pixelsPerMm;
    private int drawnMm = -1;

    Ruler(double pixelsPerMm) {
        this.pixelsPerMm = pixelsPerMm;
        getStyleClass().add("true-ruler");
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        var longest = (int) Math.max(0, Math.floor((getWidth() / pixelsPerMm - 2 * MARGIN_MM) / MM_PER_CM) * MM_PER_CM);
        if (longest != drawnMm) draw(longest);
        var from = Math.rint((getWidth() - longest * pixelsPerMm) / 2);
        for (var child : getChildren()) {
            child.setTranslateX(from);
            if (child instanceof Label number) {
                number.autosize();
                var middle = Double.parseDouble(number.getText()) * MM_PER_CM * pixelsPerMm;
                number.relocate(Math.rint(middle - number.getWidth() / 2), Math.rint((LONG_MM + 1) * pixelsPerMm));
            }
        }
    }

    private void draw(int longestMm) {
        drawnMm = longestMm;
        var children = new ArrayList<Node>();
        for (var mm = 0; mm <= longestMm; mm++) {
            // half a pixel: a line of one pixel covers exactly one
            var x = Math.round(mm * pixelsPerMm) + 0.5;
            var tick = new Line(x, 0, x, Math.round(length(mm) * pixelsPerMm));
            tick.getStyleClass().add("ruler-tick");
            tick.setManaged(false);
            children.add(tick);
            if (mm % MM_PER_CM == 0) children.add(number(mm / MM_PER_CM));
        }
        getChildren().setAll(List.copyOf(children));
    }

    private static Label number(int centimetres) {
        var number = new Label(Integer.toString(centimetres));
        number.getStyleClass().add("ruler-number");
        number.setManaged(false);
        return number;
    }

    private static double length(int mm) {
        if (mm % MM_PER_CM == 0) return LONG_MM;
        return mm % HALF_CM == 0 ? MIDDLE_MM : SHORT_MM;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH_MM * pixelsPerMm;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HIGH_MM * pixelsPerMm;
    }
}
