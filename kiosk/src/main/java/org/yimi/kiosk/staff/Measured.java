package org.yimi.kiosk.staff;

/**
 * What staff measured of the screen. A size holds for as many pixels as it was measured with; the height for any.
 *
 * @param width in pixels
 * @param height in pixels
 * @param lowerEdgeMm height of the screen's lower edge above the floor
 */
public record Measured(int width, int height, double pixelsPerMm, double lowerEdgeMm) {
    private static final double LEAST_PIXELS_PER_MM = 0.5;
    private static final double MOST_PIXELS_PER_MM = 40;
    private static final double HIGHEST_MM = 3000;

    public Measured {
        if (width <= 0 || height <= 0) throw new IllegalArgumentException("no such screen: " + width + "x" + height);
        if (!(pixelsPerMm >= LEAST_PIXELS_PER_MM && pixelsPerMm <= MOST_PIXELS_PER_MM))
            throw new IllegalArgumentException("no screen has " + pixelsPerMm + " pixels in a millimetre");
        if (!(lowerEdgeMm >= 0 && lowerEdgeMm <= HIGHEST_MM))
            throw new IllegalArgumentException("no screen hangs " + lowerEdgeMm + " mm above the floor");
    }

    /** Whether it was measured on a screen of so many pixels. */
    public boolean isOf(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }
}
