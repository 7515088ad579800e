package org.yimi.kiosk.ui;

import org.yimi.content.survey.AgeBand;

/**
 * A screen as large as it really is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ScreenSize(int width, int height, double pixelsPerMm) {
    private static final double MM_PER_INCH = 25.4;
    private static final double LEAST_INCHES_YOUNG = 13;

    public ScreenSize {
        if (width <= 0 || height <= 0 || !(pixelsPerMm > 0))
            throw new IllegalArgumentException("no such screen: " + width + "x" + height + " at " + pixelsPerMm);
    }

    /**
     * One of the three known screens by its pixels (U6), any other by its own resolution.
     *
     * @param dpi dots per inch that an unknown screen reports
     */
    public static ScreenSize of(int width, int height, double dpi) {
        return switch (width + "x" + height) {
            case "1280x800" -> ofDiagonal(width, height, 15.4);
            case "1920x1080" -> ofDiagonal(width, height, 21.5);
            case "1080x1920" -> ofDiagonal(width, height, 32);
            default -> new ScreenSize(width, height, dpi / MM_PER_INCH);
        };
    }

    /** Whether it is higher than wide; a square is not. */
    public boolean portrait() {
        return height > width;
    }

    /** This many millimetres in pixels. */
    public double px(double mm) {
        return mm * pixelsPerMm;
    }

    /** Whether the screen is large enough for the targets that a band needs (U6). */
    public boolean fits(AgeBand band) {
        return !band.young() || inches() >= LEAST_INCHES_YOUNG;
    }

    /** Of the glass, in millimetres. */
    public double widthMm() {
        return width / pixelsPerMm;
    }

    /** Of the glass, in millimetres. */
    public double heightMm() {
        return height / pixelsPerMm;
    }

    /** From corner to corner. */
    public double inches() {
        return Math.hypot(width, height) / pixelsPerMm / MM_PER_INCH;
    }

    private static ScreenSize ofDiagonal(int width, int height, double inches) {
        return new ScreenSize(width, height, Math.hypot(width, height) / (inches * MM_PER_INCH));
    }
}
