package org.yimi.kiosk.ui;

/** Whether screens move when they come; the site decides. */
public enum Motion {
    /** Under 300 ms, never looping. */
    GENTLE,
    NONE
}
