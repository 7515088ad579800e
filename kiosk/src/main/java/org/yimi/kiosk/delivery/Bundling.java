package org.yimi.kiosk.delivery;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.kiosk.store.Transaction;

/** Makes signed bundles of envelopes, whichever way they leave. Safe for all platform threads. */
record Bundling(Credentials credentials, InstantSource clock) {

    /** As many of the first as one bundle holds, by number. */
    static List<Envelope> fitting(List<Envelope> waiting) {
        var room = Bundle.MOST_BYTES - Bundle.HEAD_BYTES;
        var chosen = new ArrayList<Envelope>();
        for (var envelope : waiting) {
            room -= envelope.bytes().length() + Bundle.FRAMING_BYTES;
            if (room < 0 || chosen.size() == Bundle.MOST_ENVELOPES) break;
            chosen.add(envelope);
        }
        chosen.sort(Comparator.comparingLong(one -> one.header().number()));
        return chosen;
    }

    /**
     * Takes the kiosk's next bundle number.
     *
     * @param envelopes that fit one bundle, by number; none: a sign of life
     */
    Bytes signed(Transaction transaction, Identity identity, List<Envelope> envelopes) {
        var last = OfficeTable.lastWord(transaction);
        var head = new BundleHead(
                identity.kiosk(),
                OfficeTable.nextBundle(transaction),
                OutboxTable.highest(transaction),
                OutboxTable.countWaiting(transaction),
                credentials.keySet(identity).version(),
                last.epoch(),
                KioskTime.of(clock.instant(), last.signedAt()).doubtful());
        return new Bundle(head, envelopes).signedBy(identity.key());
    }
}
