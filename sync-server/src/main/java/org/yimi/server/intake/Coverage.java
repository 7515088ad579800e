package org.yimi.server.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.RangeDigest;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.server.intake.LedgerTable.Entry;
import org.yimi.server.intake.LedgerTable.State;
import org.yimi.server.store.Transaction;

/**
 * What the office durably holds of each kiosk, as ranges with digests. The digest of the gapless beginning is kept in
 * memory and only ever extended, so that a receipt costs the same at the thousandth session and at the millionth.
 */
final class Coverage {
    private final ConcurrentMap<KioskId, Beginning> beginnings = new ConcurrentHashMap<>();

    /** @param last the gapless, undisputed beginning is 1 to {@code last}; 0 is none */
    private record Beginning(long last, RangeDigest digest) {}

    /** @param held ranges without disputed numbers */
    record Held(List<Range> held, List<Long> uncounted, List<Long> disputed) {}

    Held of(Transaction transaction, KioskId kiosk) {
        var disputed = LedgerTable.numbers(transaction, kiosk, State.DISPUTED);
        var uncounted = new ArrayList<>(LedgerTable.numbers(transaction, kiosk, State.QUARANTINED));
        uncounted.removeAll(disputed);
        var beginning = beginning(kiosk, disputed);
        var after = LedgerTable.after(transaction, kiosk, beginning.last());
        return new Held(ranges(kiosk, beginning, after, new HashSet<>(disputed)), uncounted, disputed);
    }

    /** What is known, unless a number in it has become disputed since. */
    private Beginning beginning(KioskId kiosk, List<Long> disputed) {
        var known = beginnings.getOrDefault(kiosk, new Beginning(0, new RangeDigest()));
        return disputed.stream().allMatch(number -> number > known.last())
                ? known
                : new Beginning(0, new RangeDigest());
    }

    private List<Range> ranges(KioskId kiosk, Beginning beginning, List<Entry> after, Set<Long> disputed) {
        var ranges = new ArrayList<Range>();
        var first = 1L;
        var last = beginning.last();
        var digest = beginning.digest().copy();
        for (var entry : after) {
            if (disputed.contains(entry.number())) continue;
            if (entry.number() != last + 1) {
                close(kiosk, ranges, first, last, digest);
                first = entry.number();
                digest = new RangeDigest();
            }
            digest.add(entry.hash());
            last = entry.number();
        }
        close(kiosk, ranges, first, last, digest);
        return ranges;
    }

    private void close(KioskId kiosk, List<Range> ranges, long first, long last, RangeDigest digest) {
        if (last < first) return;
        ranges.add(new Range(first, last, digest.soFar()));
        if (first == 1) beginnings.put(kiosk, new Beginning(last, digest));
    }
}
