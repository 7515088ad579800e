package org.yimi.kiosk.staff;

import java.util.List;

/**
 * How far from what was to be tapped the glass felt the fingers.
 *
 * @param mm each of them, at least one
 */
public record Offsets(List<Double> mm) {
    /**
     * A quarter of the smallest target, which is 20 mm wide: a child who aims at its middle and misses that by as much
     * again still hits it, and the gap between two targets is as wide, so that no neighbour is hit. A healthy glass stays
     * below: what people mean to touch and what it feels are about 4 mm apart.
     *
     * @see <a href="https://doi.org/10.1145/1978942.1979308">Holz and Baudisch, Understanding Touch, CHI 2011</a>
     */
    public static final double MOST_MM = 5;

    public Offsets {
        mm = List.copyOf(mm);
        if (mm.isEmpty()) throw new IllegalArgumentException("nothing was tapped");
    }

    /** In millimetres, 0 or more. */
    public double worst() {
        return mm.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** In millimetres, 0 or more. */
    public double mean() {
        return mm.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Whether children hit what they aim at. */
    public boolean fine() {
        return worst() <= MOST_MM;
    }
}
