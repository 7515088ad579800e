package org.yimi.content.ink;

/** A place on a paper, in its units. */
public record Spot(int x, int y) {
    public Spot {
        if (x < 0 || x >= Paper.WIDTH || y < 0 || y >= Paper.HEIGHT)
            throw new IllegalArgumentException("a point lies off the paper");
    }

    /** The nearest place on the paper. */
    public static Spot near(double x, double y) {
        return new Spot(within(x, Paper.WIDTH), within(y, Paper.HEIGHT));
    }

    private static int within(double value, int size) {
        return Math.clamp(Math.round(value), 0, size - 1);
    }
}
