package org.yimi.kiosk.delivery;

/** Whether the office could be reached over the network, the last time it was tried. */
public enum Reached {
    /** Not since the program started. */
    NOT_TRIED,
    YES,
    /** No network, or no office behind it. */
    NO,
    /** Something in this network answers before the office: often somebody has to sign in first. */
    SIGN_IN,
    /** The office's certificate is of nobody whom this kiosk knows, or for another name, or over. */
    UNTRUSTED,
    /** The proxy wants another name and password. */
    PROXY,
    /** What answers speaks like an office, and cannot sign as this district. */
    FOREIGN,
    /** The office answers, and takes nothing from this kiosk. */
    REFUSED
}
