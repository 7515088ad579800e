package org.yimi.kiosk.ui;

import java.util.Optional;
import org.yimi.content.survey.AgeBand;

/**
 * Which part of a mounted screen a child can touch (U7): controls stand 455 to 1,015 mm above the floor, for band A
 * 510 to 915 mm. Where the screen goes further, what can be tapped moves into the part within reach (低位模式).
 * Source: 2012 Texas Accessibility Standards 308.1, children's reach ranges.
 *
 * @param lowerEdgeMm height of the screen's lower edge above the floor
 */
public record Reach(ScreenSize size, double lowerEdgeMm) {
    /** Where a screen stands when nobody said otherwise. */
    public static final double USUAL_LOWER_EDGE_MM = 500;

    private static final double LOWEST_MM = 455;
    private static final double HIGHEST_MM = 1015;
    private static final double LOWEST_A_MM = 510;
    private static final double HIGHEST_A_MM = 915;
    private static final double LEAST_ROOM_MM = 190;

    public Reach {
        var room = room(size, lowerEdgeMm);
        if (!(room >= LEAST_ROOM_MM))
            throw new IllegalArgumentException("with its lower edge at " + Math.round(lowerEdgeMm) + " mm only "
                    + Math.max(0, Math.round(room)) + " mm of this screen are within children's reach, "
                    + Math.round(LEAST_ROOM_MM) + " are needed; mount it between 455 and 700 mm above the floor");
    }

    /** As a screen usually stands, 500 mm above the floor. */
    public static Reach of(ScreenSize size) {
        return new Reach(size, USUAL_LOWER_EDGE_MM);
    }

    /** Pixels from the upper edge that only grown-ups reach. */
    double abovePx(Optional<AgeBand> band) {
        return Math.ceil(size.px(above(size, lowerEdgeMm, band.filter(AgeBand.A::equals).isPresent())));
    }

    /** Pixels from the lower edge that are too low. */
    double belowPx(Optional<AgeBand> band) {
        var lowest = band.filter(AgeBand.A::equals).isPresent() ? LOWEST_A_MM : LOWEST_MM;
        return Math.ceil(size.px(Math.max(0, lowest - lowerEdgeMm)));
    }

    private static double room(ScreenSize size, double lowerEdgeMm) {
        return size.heightMm() - above(size, lowerEdgeMm, true) - Math.max(0, LOWEST_A_MM - lowerEdgeMm);
    }

    private static double above(ScreenSize size, double lowerEdgeMm, boolean youngest) {
        return Math.max(0, lowerEdgeMm + size.heightMm() - (youngest ? HIGHEST_A_MM : HIGHEST_MM));
    }
}
