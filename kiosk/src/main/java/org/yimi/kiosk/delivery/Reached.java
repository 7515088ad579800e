package org.yimi.kiosk.delivery;

/** Whether the office could be reached over the network, the last time it was tried. */
public enum Reached {
    /** Not since the program started. */
    NOT_TRIED,
    YES,
    /** No network, or no office behind it. */
    NO,
    /** The office answers, and takes nothing from this kiosk. */
    REFUSED
}
