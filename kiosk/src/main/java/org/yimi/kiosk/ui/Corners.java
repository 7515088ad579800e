package org.yimi.kiosk.ui;

/**
 * The four places that are the same on every screen: help and hearing it above, back and stop below, at the corners of
 * the part of the screen within reach.
 */
public record Corners(Reach reach, Runnable help, Runnable hear, Runnable back, Runnable stop) {}
