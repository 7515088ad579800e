package org.yimi.kiosk.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.kiosk.store.Database;

/**
 * Everything that waits for a receipt, bundle by bundle, so that weeks of sessions need no more memory than one bundle.
 * Nothing is marked as delivered by it. Safe for all platform threads.
 */
public final class Backlog {
    private final Database database;
    private final Bundling bundling;
    private final Identity identity;

    Backlog(Database database, Bundling bundling, Identity identity) {
        this.database = database;
        this.bundling = bundling;
        this.identity = identity;
    }

    /**
     * What fits one bundle.
     *
     * @param envelopes 1 to 200
     * @param bytes at most, of the signed bundle
     */
    public record Load(long first, long last, int envelopes, long bytes) {}

    /**
     * How all of it is to be parted; none where nothing waits.
     *
     * @param aboard numbers that need not go again
     */
    public List<Load> loads(LongPredicate aboard) {
        var loads = new Parting();
        database.read(transaction -> {
            OutboxTable.eachWaiting(transaction, one -> {
                if (!aboard.test(one.number())) loads.add(one.number(), one.bytes());
            });
            return true;
        });
        return loads.all();
    }

    /** Signed; empty where a receipt came in the meantime. */
    public Optional<Bytes> bundle(Load load, LongPredicate aboard) {
        return database.write(transaction -> {
            var numbers = new Numbers(load.first(), load.last());
            var waiting = new ArrayList<Envelope>();
            // a receipt of a restored office may have made more of them wait: these go another time
            var most = (int) Math.min(load.last() - load.first() + 1, 10L * Bundle.MOST_ENVELOPES);
            for (var envelope : OutboxTable.waiting(transaction, numbers, most))
                if (!aboard.test(envelope.header().number())) waiting.add(envelope);
            return Optional.of(Bundling.fitting(waiting))
                    .filter(envelopes -> !envelopes.isEmpty())
                    .map(envelopes -> bundling.signed(transaction, identity, envelopes));
        });
    }

    /** Signed, without envelopes: the receipt for it says again what the office has. */
    public Bytes signOfLife() {
        return database.write(transaction -> bundling.signed(transaction, identity, List.of()));
    }

    /**
     * Which envelopes of a bundle of this kiosk wait here, byte for byte.
     *
     * @throws org.yimi.content.envelope.Refused where it is damaged, or of another kiosk
     */
    public List<Long> waiting(byte[] bundle) {
        var envelopes = Bundle.verified(bundle, _ -> identity.key().verifyKey()).envelopes();
        return database.read(transaction -> envelopes.stream()
                .filter(envelope -> OutboxTable.waits(transaction, envelope))
                .map(envelope -> envelope.header().number())
                .toList());
    }

    /** Fills one load after the other. */
    private static final class Parting {
        private final List<Load> full = new ArrayList<>();
        private Load open = new Load(0, 0, 0, Bundle.HEAD_BYTES);

        void add(long number, int length) {
            var framed = length + Bundle.FRAMING_BYTES;
            if (open.envelopes == Bundle.MOST_ENVELOPES || open.bytes + framed > Bundle.MOST_BYTES) close();
            var first = open.envelopes == 0 ? number : open.first;
            open = new Load(first, number, open.envelopes + 1, open.bytes + framed);
        }

        List<Load> all() {
            close();
            return List.copyOf(full);
        }

        private void close() {
            if (open.envelopes > 0) full.add(open);
            open = new Load(0, 0, 0, Bundle.HEAD_BYTES);
        }
    }
}
