package org.yimi.kiosk;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.stick.Sticks;
import org.yimi.kiosk.ui.Motion;

/**
 * What a site decides about its kiosk.
 *
 * @param lowerEdgeMm height of the screen's lower edge above the floor; empty where the command line does not say
 * @param measured what staff measured of the screen
 * @param beat between two contacts with the office
 * @param sticks where USB sticks appear
 */
record Settings(
        WindowSize window,
        OptionalDouble lowerEdgeMm,
        Optional<Measured> measured,
        Motion motion,
        Duration beat,
        Sticks sticks) {}
