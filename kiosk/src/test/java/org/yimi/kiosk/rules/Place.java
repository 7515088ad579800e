package org.yimi.kiosk.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

/**
 * Which screen is looked at, and where.
 *
 * @param screen its name in reports and file names
 * @param bands who meets it; it must suit the youngest of them. None means grown-ups
 * @param size pixels, as 1280x800
 */
public record Place(String screen, Set<AgeBand> bands, String size, Language language) {
    public Place {
        bands = Set.copyOf(bands);
    }

    /** Whether no child ever meets it. */
    boolean forGrownUps() {
        return bands.isEmpty();
    }

    /** The letters of the bands, in order, or {@code all}, or {@code staff}. */
    public String bandName() {
        if (forGrownUps()) return "staff";
        if (bands.size() == AgeBand.values().length) return "all";
        return bands.stream().sorted().map(AgeBand::name).collect(Collectors.joining());
    }
}
