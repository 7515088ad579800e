package org.yimi.kiosk;

/**
 * How the kiosk starts anew.
 *
 * @param watched whether somebody starts it again when it ends
 * @param end ends it so that whoever watches starts it again; FX thread
 */
record Again(boolean watched, Runnable end) {}
