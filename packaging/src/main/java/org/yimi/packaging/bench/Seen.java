package org.yimi.packaging.bench;

import java.util.List;
import org.yimi.packaging.bench.TapWatch.Tapped;

/**
 * What was seen of a kiosk while it was visited.
 *
 * @param visits that came to their end, without warm-up
 * @param taps measured ones, in their order
 * @param before at the end of warm-up
 * @param surprise what ended the visits early; empty where nothing did
 */
record Seen(int visits, List<Tapped> taps, Footprint before, Footprint after, double seconds, String surprise) {
    Seen {
        taps = List.copyOf(taps);
    }

    boolean early() {
        return !surprise.isEmpty();
    }
}
