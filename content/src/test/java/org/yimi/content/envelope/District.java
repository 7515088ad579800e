package org.yimi.content.envelope;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** A district with its keys and one kiosk of it, for tests. */
record District(RootSecret secret, PrivateKeySet keys, KeySet keySet, KioskId kiosk, SignKey kioskKey) {
    static final Instant DAY = Instant.parse("2026-03-01T10:00:00Z");

    static District random(long seed) {
        var random = new Random(seed);
        var secret = RootSecret.random(random);
        var keys = PrivateKeySet.first(random);
        var keySet = keys.publicPart(DAY, secret.rootKey().verifyKey());
        return new District(secret, keys, keySet, KioskId.random(random), SignKey.random(random));
    }

    Seal seal() {
        return new Seal(keySet, kiosk);
    }

    Opener opener() {
        return new Opener(keys);
    }

    Envelope envelope(long number) {
        return seal().seal(number, text("session " + number));
    }

    List<Envelope> envelopes(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(this::envelope).toList();
    }

    BundleHead head(long issued) {
        return new BundleHead(kiosk, 1, issued, issued, 1, 1, false);
    }

    Bytes bundle(long issued) {
        return new Bundle(head(issued), envelopes(1, issued)).signedBy(kioskKey);
    }

    Bytes signedKeySet() {
        return keySet.signedBy(secret.rootKey());
    }

    Receipt.Range range(List<Envelope> envelopes) {
        var digest = new RangeDigest();
        envelopes.forEach(envelope -> digest.add(envelope.hash()));
        return new Receipt.Range(
                envelopes.getFirst().header().number(), envelopes.getLast().header().number(), digest.soFar());
    }

    Receipt receipt(Receipt.Range... held) {
        return new Receipt(kiosk, 1, DAY, List.of(held), List.of(), List.of());
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
