package org.yimi.kiosk.visit;

/** How large words are written (U19). */
public enum TextSize {
    NORMAL,
    /** A quarter larger. */
    LARGE
}
