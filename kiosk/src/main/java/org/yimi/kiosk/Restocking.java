package org.yimi.kiosk;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.pack.Library;
import org.yimi.kiosk.delivery.PackShelf;

/**
 * Offers children the packs that arrived, between two of them: whoever is at work goes on with what they began.
 *
 * @param library that the whole window asks
 * @param nobodyThere whether neither a child nor staff are at work
 */
record Restocking(PackShelf shelf, Library library, BooleanSupplier nobodyThere) {
    private static final Logger log = LoggerFactory.getLogger(Restocking.class);

    /** To be called about once a second. FX thread only. */
    void tick() {
        if (nobodyThere.getAsBoolean() && shelf.takeUp(library))
            log.info("packs that arrived are offered, {} now", library.offered().size());
    }
}
