package org.yimi.kiosk.ui.staff;

import javafx.scene.layout.Region;
import org.yimi.kiosk.ui.Filling;

/** A film and what to do with it: beside each other in a wide room, below each other in a tall one. */
final class FilmPane extends Filling {
    private static final double WORDS_WIDE = 0.3;

    private final QrPane film;
    private final Region words;

    FilmPane(QrPane film, Region words) {
        this.film = film;
        this.words = words;
        getStyleClass().add("film");
        getChildren().addAll(film, words);
    }

    @Override
    protected void layoutChildren() {
        var gap = snappedTopInset();
        var high = getHeight() - gap;
        if (getWidth() > high) {
            var wide = Math.floor(getWidth() * WORDS_WIDE);
            film.resizeRelocate(0, gap, getWidth() - wide - gap, high);
            words.resizeRelocate(getWidth() - wide, gap, wide, high);
        } else {
            var below = Math.ceil(words.prefHeight(getWidth()));
            film.resizeRelocate(0, gap, getWidth(), high - below - gap);
            words.resizeRelocate(0, getHeight() - below, getWidth(), below);
        }
    }
}
