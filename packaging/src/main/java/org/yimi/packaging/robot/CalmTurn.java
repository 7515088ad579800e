package org.yimi.packaging.robot;

/** What a child does where the calm words come, whatever brought them: perhaps it looks who helps, and it goes on. */
final class CalmTurn {
    /** The screen's id. */
    static final String CALM = "disclosed";

    private final KioskWindow window;
    private final Finger finger;
    private final Child child;
    private final Album album;

    CalmTurn(KioskWindow window, Finger finger, Child child, Album album) {
        this.window = window;
        this.finger = finger;
        this.child = child;
        this.album = album;
    }

    /** The next of these screens: what stands there already, or what comes after the calm words. */
    Screenful past(Screenful now, String... expected) {
        if (!now.id().equals(CALM)) return now;
        album.add(CALM);
        var calm = now;
        if (child.looksFurther()) {
            var help = window.after(calm, finger, "who-helps", "need-help");
            calm = window.after(help, finger, "close", CALM);
        }
        return window.after(calm, finger, "calm-read", expected);
    }
}
