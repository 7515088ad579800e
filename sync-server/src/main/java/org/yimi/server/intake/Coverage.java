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

    private final Beginning nothing = new Beginning(0, new RangeDigest());

    /** @param held ranges without disputed numbers */
    record Held(List<Range> held, List<Long> uncounted, List<Long> disputed) {}

    Held of(Transaction transaction, KioskId kiosk) {
        return of(transaction, kiosk, beginnings.getOrDefault(kiosk, nothing));
    }

    private Held of(Transaction transaction, KioskId kiosk, Beginning known) {
        var entries = LedgerTable.afterOrOpen(transaction, kiosk, known.last());
        var disputed = numbers(entries, State.DISPUTED);
        // a number in what is known has become disputed since
        if (disputed.stream().anyMatch(number -> number <= known.last())) return of(transaction, kiosk, nothing);
        var uncounted = new ArrayList<>(numbers(entries, State.QUARANTINED));
        uncounted.removeAll(disputed);
        var after = entries.stream().filter(entry -> entry.number() > known.last()).toList();
        return new Held(ranges(kiosk, known, after, new HashSet<>(disputed)), uncounted, disputed);
    }

    private static List<Long> numbers(List<Entry> entries, State state) {
        return entries.stream()
                .filter(entry -> entry.state() == state)
                .map(Entry::number)
                .distinct()
                .toList();
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
