package org.yimi.content.survey;

import java.util.Set;
import org.yimi.content.logic.Condition;

/**
 * What every kind of question has.
 *
 * @param picture file name of the pack's picture
 * @param bands who is asked; not empty
 * @param when asked only where this holds
 */
public record Ask(String id, Wording prompt, String picture, Set<AgeBand> bands, Condition when) {
    public Ask {
        Ids.check(id);
        if (picture.isBlank()) throw new IllegalArgumentException("question " + id + ": the picture is missing");
        bands = Set.copyOf(bands);
        if (bands.isEmpty()) throw new IllegalArgumentException("question " + id + ": no band is asked");
    }
}
