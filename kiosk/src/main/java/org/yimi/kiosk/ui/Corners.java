package org.yimi.kiosk.ui;

/** What the two corner buttons do; they stand in the same place on every screen. */
public record Corners(Runnable back, Runnable stop) {}
