package org.yimi.server.office;

import org.yimi.content.survey.Wording;

/**
 * The district as a whole.
 *
 * @param epoch from 1; grows by one at each restore from a backup
 * @param threshold disclosure control: no cell below it leaves the office; at least 5
 */
public record District(Wording name, int epoch, int threshold) {
    /** Where the district has set no other. */
    public static final int DEFAULT_THRESHOLD = 10;

    private static final int LEAST_THRESHOLD = 5;

    public District {
        if (epoch < 1) throw new IllegalArgumentException("an epoch is 1 or higher");
        if (threshold < LEAST_THRESHOLD)
            throw new IllegalArgumentException("the threshold is " + LEAST_THRESHOLD + " or higher");
    }
}
