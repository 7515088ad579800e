package org.yimi.kiosk.visit;

/** Whether a child hears a screen. */
public enum Listening {
    /** 听一听 was not tapped since the screen came. */
    NOT_YET,
    /** The kiosk reads it aloud. */
    NOW,
    /** 听一听 was tapped, and the kiosk is silent again, or never had a voice. */
    BEFORE
}
