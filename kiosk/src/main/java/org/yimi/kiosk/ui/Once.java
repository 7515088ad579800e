package org.yimi.kiosk.ui;

/** Lets the first tap of a screen through and swallows the others, so that no tap counts twice. FX thread only. */
public final class Once {
    private boolean used;

    /** The action, for as long as no other action of this object has run. */
    public Runnable only(Runnable action) {
        return () -> {
            if (used) return;
            used = true;
            action.run();
        };
    }
}
