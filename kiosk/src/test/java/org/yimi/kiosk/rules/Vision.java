package org.yimi.kiosk.rules;

/**
 * How colours look to the eye. The two dichromats are simulated with the matrices for severity 1.0 of Machado, Oliveira
 * and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009, applied to linear RGB.
 */
enum Vision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

    private final double[] matrix;

    Vision(double... matrix) {
        this.matrix = matrix;
    }

    /** The colour that a normal eye sees like this eye sees the given one; both 0xAARRGGBB. */
    int of(int rgb) {
        if (this == NORMAL) return rgb;
        var r = Colour.red(rgb);
        var g = Colour.green(rgb);
        var b = Colour.blue(rgb);
        return 0xff000000 | (part(0, r, g, b) << 16) | (part(3, r, g, b) << 8) | part(6, r, g, b);
    }

    private int part(int row, double r, double g, double b) {
        var linear = Math.clamp(matrix[row] * r + matrix[row + 1] * g + matrix[row + 2] * b, 0.0, 1.0);
        var bent = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(bent * 255);
    }
}
