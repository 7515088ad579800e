package org.yimi.kiosk.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.visit.Display;

/**
 * A screen to look at.
 *
 * @param name as in reports and file names, unique for each band
 * @param bands who meets it; none means grown-ups
 * @param fresh whether no child has touched it yet
 * @param display what a child chose on the start screen
 * @param layers the screen, and what lies above it
 */
record Exhibit(
        String name, Set<AgeBand> bands, boolean fresh, Display display, List<Supplier<Parent>> layers) {

    static Exhibit of(String name, Set<AgeBand> bands, Supplier<Parent> screen) {
        return new Exhibit(name, bands, true, Display.USUAL, List.of(screen));
    }

    /** The same screen after a child did something with it. */
    Exhibit after(String what, Consumer<Parent> deed) {
        Supplier<Parent> touched = () -> {
            var screen = layers.getFirst().get();
            deed.accept(screen);
            return screen;
        };
        return new Exhibit(name + "-" + what, bands, false, display, List.of(touched));
    }

    /** The same screen below an overlay that anybody may meet. */
    Exhibit under(String overlay, Supplier<Parent> shown) {
        return new Exhibit(overlay, Set.of(AgeBand.values()), true, display, List.of(layers.getFirst(), shown));
    }

    /** The same as a child sees it who chose this. */
    Exhibit chosen(String how, Display other) {
        return new Exhibit(name + "-" + how, bands, fresh, other, layers);
    }

    /** Shows it in a window, laid out; returns the topmost layer. FX thread only. */
    Parent showIn(Navigator navigator) {
        var shown = layers.getFirst().get();
        navigator.display(display);
        navigator.show(shown);
        for (var layer : layers.subList(1, layers.size())) {
            shown = layer.get();
            navigator.cover(shown);
        }
        // what fits is known only when something has its size
        for (var time = 0; time < 2; time++) {
            navigator.root().applyCss();
            navigator.root().layout();
        }
        return shown;
    }
}
