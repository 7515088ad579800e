package org.yimi.server.results;

import java.util.List;

/**
 * What of a ballot may leave. It has no sites and no bands, so its cells are options alone. With fewer votes than the
 * threshold no number is told, only what came first; with fewer than three not even that, for it would tell what
 * somebody chose.
 */
public final class BallotDisclosure {
    /** With two votes each voter would know the other's. */
    public static final int FEWEST = 3;

    private final int threshold;
    private final Suppression suppression;

    /** @param threshold of the district; at least 5 */
    public BallotDisclosure(int threshold) {
        this.threshold = threshold;
        this.suppression = new Suppression(threshold);
    }

    /** What is told of so many votes. */
    public enum Extent {
        NOTHING,
        FIRST_PLACE,
        NUMBERS
    }

    public Extent extent(long votes) {
        if (votes < FEWEST) return Extent.NOTHING;
        return votes < threshold ? Extent.FIRST_PLACE : Extent.NUMBERS;
    }

    /** How many voted. */
    public Cell votes(long votes) {
        return votes < threshold ? new Cell.FewerThan(threshold) : new Cell.Shown(votes);
    }

    /**
     * How many chose each option.
     *
     * @param counts all that one vote can be, so that what is hidden cannot be worked out from the sum
     */
    public List<Cell> counts(List<Long> counts) {
        return suppression.row(counts);
    }

    /**
     * Whether a result may take the place of an earlier one: the two must not differ by a few votes.
     *
     * @param before votes in the result that was told
     */
    public boolean due(long before, long now) {
        return switch (extent(before)) {
            case NOTHING -> extent(now) != Extent.NOTHING;
            case FIRST_PLACE -> extent(now) == Extent.NUMBERS;
            case NUMBERS -> now - before >= threshold;
        };
    }
}
