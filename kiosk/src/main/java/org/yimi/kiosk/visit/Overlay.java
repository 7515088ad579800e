package org.yimi.kiosk.visit;

/** What lies above the screen. */
public enum Overlay {
    NONE,
    /** The help page (U14). */
    NEED_HELP,
    /** What makes it easier for a child (U19), above the start screen. */
    CHOICES,
    /** 听一听 was tapped and the kiosk has no voice. */
    READ_ALOUD,
    /** 停止 was tapped: the one confirmation of U3. */
    REALLY_STOP,
    /** Nobody has touched the screen for a while (U11). */
    STILL_THERE
}
