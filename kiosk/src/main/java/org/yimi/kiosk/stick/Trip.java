package org.yimi.kiosk.stick;

import java.util.List;
import java.util.Optional;
import org.yimi.kiosk.delivery.Applied;

/**
 * What became of a stick.
 *
 * @param brought from the office; in force, whatever the end
 * @param waiting envelopes without a receipt
 * @param aboard those of them that lie on the stick, whole and synced
 */
public record Trip(Brought brought, long waiting, long aboard, End end) {
    /** How it ended. */
    public sealed interface End {
        /** Everything is done and on the stick: it may be pulled out. */
        record Whole() implements End {}

        /** There is no room for the rest. */
        record Full(long lacksBytes) implements End {}

        /** It can be read, not written. */
        record ReadOnly() implements End {}

        /** Pulled out in the middle, or broken. */
        record Gone() implements End {}
    }

    /**
     * What came from it.
     *
     * @param receipt empty where none for this kiosk lay there, or it was refused
     * @param feedItems how far the feed moved
     * @param packs how many packs were new
     * @param refused what was not taken, and changed nothing
     */
    public record Brought(Optional<Applied> receipt, long feedItems, int packs, List<Refusal> refused) {
        public Brought {
            refused = List.copyOf(refused);
        }
    }

    /**
     * A file that was not taken.
     *
     * @param code why, as in {@link org.yimi.content.envelope.Refused}, {@code gap} where something before it is missing,
     *     {@code no-room}, or {@code not-readable} for a pack that cannot be read to its end or by this program
     */
    public record Refusal(String file, String code) {}
}
