package org.yimi.packaging.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.BundleHead;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.Seal;
import org.yimi.content.envelope.SyncReply;
import org.yimi.kiosk.delivery.Identity;
import org.yimi.packaging.tally.Cell;

/**
 * One enrolled kiosk that seals bundles beforehand and then sends one after the other, over one connection and with the
 * JDK's plainest client, which costs the least beside the server. One thread at a time.
 */
final class Sender {
    private final Identity identity;
    private final KeySet keySet;
    private final Seal seal;
    private final URL bundles;
    private final Children children;
    private final Map<Cell, Long> expected = new HashMap<>();
    private long number;
    private long sequence;

    Sender(Identity identity, KeySet keySet, Children children) throws MalformedURLException {
        this.identity = identity;
        this.keySet = keySet;
        this.seal = new Seal(keySet, identity.kiosk());
        this.bundles = identity.server().resolve("/api/v1/bundles").toURL();
        this.children = children;
    }

    /**
     * A bundle ready to be sent.
     *
     * @param last number of its last envelope
     */
    record Parcel(Bytes bundle, int envelopes, long last) {}

    /** An answer with its time, not yet verified. */
    record Answer(Parcel parcel, Bytes reply, long nanos) {}

    /** Seals so many bundles with fresh sessions; all of them must be sent, in this order. */
    List<Parcel> prepare(int count, int envelopesEach) {
        var parcels = new ArrayList<Parcel>(count);
        for (var i = 0; i < count; i++) parcels.add(parcel(envelopesEach));
        return parcels;
    }

    /** Sends and waits for the whole answer. */
    Answer send(Parcel parcel) throws IOException {
        var body = parcel.bundle().array();
        var begun = System.nanoTime();
        var connection = (HttpURLConnection) bundles.openConnection();
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/cbor");
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        var status = connection.getResponseCode();
        if (status / 100 != 2) throw new Broken("a bundle was answered with " + status + ": " + text(connection));
        try (var in = connection.getInputStream()) {
            var reply = in.readAllBytes();
            return new Answer(parcel, Bytes.of(reply), System.nanoTime() - begun);
        }
    }

    private static String text(HttpURLConnection connection) throws IOException {
        try (var in = connection.getErrorStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Whether the district has signed that it holds and counts everything up to this parcel. */
    boolean receipted(Answer answer) {
        var receipt = Receipt.verified(SyncReply.parse(answer.reply().array()).receipt(), keySet);
        var last = answer.parcel().last();
        return receipt.kiosk().equals(identity.kiosk())
                && receipt.held().size() == 1
                && receipt.held().getFirst().first() == 1
                && receipt.held().getFirst().last() == last
                && receipt.uncounted().isEmpty()
                && receipt.disputed().isEmpty();
    }

    /** What the office must count for everything prepared so far. */
    Map<Cell, Long> expected() {
        return Map.copyOf(expected);
    }

    Identity identity() {
        return identity;
    }

    private Parcel parcel(int envelopes) {
        var sealed = new ArrayList<Envelope>(envelopes);
        for (var i = 0; i < envelopes; i++) {
            var session = children.next();
            for (var cell : children.cells(session)) expected.merge(cell, 1L, Long::sum);
            sealed.add(seal.seal(++number, SessionJson.write(session)));
        }
        var head = new BundleHead(identity.kiosk(), ++sequence, number, envelopes, keySet.version(), 0, false);
        var bytes = new Bundle(head, sealed).signedBy(identity.key());
        return new Parcel(bytes, envelopes, number);
    }
}
