package org.yimi.kiosk.ui;

import javafx.geometry.Bounds;

/**
 * Where something that can be tapped stands.
 *
 * @param holder what it stands in with others, by identity
 */
record Spot<T>(T target, Object holder, Bounds place) {

    @SuppressWarnings("ReferenceEquality") // two boxes may look alike
    boolean standsWith(Spot<?> other) {
        return holder == other.holder();
    }

    /** Whether it stands in the line that the other one begins, right of its neighbour. */
    boolean continues(Spot<?> first, Spot<?> left) {
        var middle = place.getCenterY();
        return middle > first.place().getMinY()
                && middle < first.place().getMaxY()
                && place.getMinX() > left.place().getMinX();
    }
}
