package org.yimi.kiosk.rules;

/** Colours as 0xAARRGGBB: how far apart they are, as WCAG 2.2 and CIE 1976 measure it. */
public final class Colour {
    private static final double[] LINEAR = new double[256];

    static {
        for (var i = 0; i < LINEAR.length; i++) {
            var part = i / 255.0;
            LINEAR[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }

    private Colour() {}

    static double red(int rgb) {
        return LINEAR[(rgb >> 16) & 255];
    }

    static double green(int rgb) {
        return LINEAR[(rgb >> 8) & 255];
    }

    static double blue(int rgb) {
        return LINEAR[rgb & 255];
    }

    static double luminance(int rgb) {
        return 0.2126 * red(rgb) + 0.7152 * green(rgb) + 0.0722 * blue(rgb);
    }

    /** WCAG 2.2 contrast ratio, from 1 to 21. */
    public static double contrast(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** For reports; rounded down, so that a ratio just below its limit does not read as if it were enough. */
    static String rounded(double contrast) {
        return Double.toString(Math.floor(contrast * 100) / 100);
    }

    /** A colour of this opacity, 0 to 1, laid over a ground. */
    static int over(int colour, double opacity, int ground) {
        return 0xff000000
                | (mixed(colour >> 16, ground >> 16, opacity) << 16)
                | (mixed(colour >> 8, ground >> 8, opacity) << 8)
                | mixed(colour, ground, opacity);
    }

    private static int mixed(int colour, int ground, double opacity) {
        return (int) Math.round((colour & 255) * opacity + (ground & 255) * (1 - opacity));
    }

    /** CIELAB under D65: lightness, green to red, blue to yellow. */
    static double[] lab(int rgb) {
        var r = red(rgb);
        var g = green(rgb);
        var b = blue(rgb);
        var x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        var y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
        var z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }
}
