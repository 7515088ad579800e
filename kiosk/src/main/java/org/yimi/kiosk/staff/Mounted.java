package org.yimi.kiosk.staff;

/**
 * The screen as the kiosk knows it.
 *
 * @param bySystem whether its size is what the system says, which nobody has measured
 * @param edgeGiven whether the kiosk was started with the height of its lower edge, which then counts
 */
public record Mounted(Measured now, boolean bySystem, boolean edgeGiven) {}
