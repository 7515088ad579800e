package org.yimi.kiosk.visit;

/** A question above the screen. */
public enum Overlay {
    NONE,
    /** 停止 was tapped: the one confirmation of U3. */
    REALLY_STOP,
    /** Nobody has touched the screen for a while (U11). */
    STILL_THERE
}
