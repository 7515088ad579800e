package org.yimi.kiosk;

import java.util.Optional;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.kiosk.staff.Measured;
import org.yimi.kiosk.staff.Mounted;
import org.yimi.kiosk.ui.Reach;
import org.yimi.kiosk.ui.ScreenSize;

/**
 * How large the screen is and how high it hangs: as the command line says, else as staff measured, else as the system says
 * and screens usually stand.
 *
 * @param bySystem whether nobody has measured a screen of so many pixels
 * @param edgeGiven whether the command line says how high it hangs
 */
record Placement(Reach reach, boolean bySystem, boolean edgeGiven) {
    private static final Logger log = LoggerFactory.getLogger(Placement.class);

    /**
     * What was measured and puts the screen out of reach does not count: its resolution may have changed since.
     *
     * @throws IllegalArgumentException where the command line puts it out of children's reach; says what to do
     */
    static Placement of(ScreenSize reported, Optional<Measured> measured, OptionalDouble givenEdgeMm) {
        var size = measured.filter(one -> one.isOf(reported.width(), reported.height()))
                .map(one -> new ScreenSize(one.width(), one.height(), one.pixelsPerMm()));
        if (givenEdgeMm.isPresent())
            return new Placement(new Reach(size.orElse(reported), givenEdgeMm.getAsDouble()), size.isEmpty(), true);
        var edge = measured.map(Measured::lowerEdgeMm).orElse(Reach.USUAL_LOWER_EDGE_MM);
        if (Reach.holds(size.orElse(reported), edge))
            return new Placement(new Reach(size.orElse(reported), edge), size.isEmpty(), false);
        log.warn("what was measured of the screen puts it out of children's reach; it has to be measured again");
        return new Placement(Reach.of(reported), true, false);
    }

    Mounted mounted() {
        var size = reach.size();
        var now = new Measured(size.width(), size.height(), size.pixelsPerMm(), reach.lowerEdgeMm());
        return new Mounted(now, bySystem, edgeGiven);
    }
}
