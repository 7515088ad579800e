package org.yimi.kiosk.ui;


/**
 * Which part of a mounted screen a child can touch (U7): controls stand 455 to 1,015 mm above the floor, for band A
 * 510 to 915 mm. The narrower part holds on every screen, so that nothing moves once a band is picked. Where the screen
 * goes further, what can be tapped moves into the part within reach (低位模式). Source: 2012 Texas Accessibility
 * Standards 308.1, children's reach ranges.
 *
 * @param lowerEdgeMm height of the screen's lower edge above the floor
 */
public record Reach(ScreenSize size, double lowerEdgeMm) {
    /** Where a screen stands when nobody said otherwise. */
    public static final double USUAL_LOWER_EDGE_MM = 500;

    private static final double LOWEST_MM = 510;
    private static final double HIGHEST_MM = 915;
    private static final double LEAST_ROOM_MM = 180;

    public Reach {
        var room = room(size, lowerEdgeMm);
        if (!(room >= LEAST_ROOM_MM))
            throw new IllegalArgumentException("with its lower edge at " + Math.round(lowerEdgeMm) + " mm only "
                    + Math.max(0, Math.round(room)) + " mm of this screen are within children's reach, "
                    + Math.round(LEAST_ROOM_MM) + " are needed; mount it between 455 and 650 mm above the floor");
    }

    /** As a screen usually stands, 500 mm above the floor. */
    public static Reach of(ScreenSize size) {
        return new Reach(size, USUAL_LOWER_EDGE_MM);
    }

    /** Whether children reach enough of a screen that hangs so high. */
    public static boolean holds(ScreenSize size, double lowerEdgeMm) {
        return room(size, lowerEdgeMm) >= LEAST_ROOM_MM;
    }

    /** Pixels from the upper edge that only grown-ups reach. */
    public double abovePx() {
        return Math.ceil(size.px(above(size, lowerEdgeMm)));
    }

    /** Pixels from the lower edge that are too low. */
    public double belowPx() {
        return Math.ceil(size.px(below(lowerEdgeMm)));
    }

    private static double room(ScreenSize size, double lowerEdgeMm) {
        return size.heightMm() - above(size, lowerEdgeMm) - below(lowerEdgeMm);
    }

    private static double above(ScreenSize size, double lowerEdgeMm) {
        return Math.max(0, lowerEdgeMm + size.heightMm() - HIGHEST_MM);
    }

    private static double below(double lowerEdgeMm) {
        return Math.max(0, LOWEST_MM - lowerEdgeMm);
    }
}
