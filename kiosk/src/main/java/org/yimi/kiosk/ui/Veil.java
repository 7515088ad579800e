package org.yimi.kiosk.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Dims the screen below an overlay and holds its card in the middle of what the smallest child reaches. */
public final class Veil extends Region {
    private final Reach reach;
    private final Region card;

    private Veil(Reach reach, Region card) {
        this.reach = reach;
        this.card = card;
        getChildren().add(card);
    }

    /** @param id the overlay's name on the scene graph */
    public static Parent of(String id, Reach reach, Region card) {
        var veil = new Veil(reach, card);
        veil.setId(id);
        veil.getStyleClass().add("overlay");
        return veil;
    }

    @Override
    protected void layoutChildren() {
        var margin = snappedTopInset();
        var top = Math.max(margin, reach.abovePx());
        var room = getHeight() - top - Math.max(margin, reach.belowPx());
        layoutInArea(
                card, margin, top, getWidth() - 2 * margin, room, 0, HPos.CENTER, VPos.CENTER);
    }
}
