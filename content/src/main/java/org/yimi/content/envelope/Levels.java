package org.yimi.content.envelope;

import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;

/**
 * One thing in words for two levels of reading.
 *
 * @param young for bands A and B
 * @param older for bands C to E
 */
public record Levels(Wording young, Wording older) {
    /** What a child of this band gets to read and to hear. */
    public Wording in(AgeBand band) {
        return band.young() ? young : older;
    }
}
