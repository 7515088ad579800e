package org.yimi.kiosk.ui;

import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.visit.Display;

/** How words are written, and how exhibits are named then. */
record Way(String suffix, Supplier<Script> scripts, Display display) {
    /** A screen holds on to its own. */
    Script script() {
        return scripts.get();
    }

    Exhibit show(String name, Set<AgeBand> bands, Supplier<Parent> screen) {
        return Exhibit.of(name + suffix, bands, screen);
    }
}
