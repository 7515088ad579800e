package org.yimi.kiosk;

import java.time.Duration;
import org.yimi.kiosk.ui.Motion;

/**
 * What a site decides about its kiosk.
 *
 * @param lowerEdgeMm height of the screen's lower edge above the floor
 * @param beat between two contacts with the office
 */
record Settings(WindowSize window, double lowerEdgeMm, Motion motion, Duration beat) {}
