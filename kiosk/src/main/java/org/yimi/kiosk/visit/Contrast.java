package org.yimi.kiosk.visit;

/** How far words and edges stand out from their ground (U19). */
public enum Contrast {
    NORMAL,
    /** 7:1 at least for words. */
    HIGH
}
