package org.yimi.kiosk.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.Grant;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Introduction;
import org.yimi.content.envelope.KeySet;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RangeDigest;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.content.envelope.Receipt;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.SignKey;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.envelope.VerifyKey;

/** A district with real keys that keeps what it is handed in memory. */
public final class TestOffice {
    public static final KioskId KIOSK = new KioskId(0x0123456789abcdefL);

    final SignKey root;
    final PrivateKeySet keys = PrivateKeySet.first(new SecureRandom());
    final KeySet keySet;
    final SignKey kioskKey = SignKey.random(new SecureRandom());
    private final Map<Long, Envelope> received = new TreeMap<>();
    int epoch = 1;

    public TestOffice() {
        root = RootSecret.random(new SecureRandom()).rootKey();
        keySet = keys.publicPart(Instant.parse("2026-01-01T00:00:00Z"), root.verifyKey());
    }

    /** Leaves the kiosk's folder as after an enrolment on a machine with this hash. */
    public Credentials enrol(Path folder) {
        return enrol(folder, 0);
    }

    /** The same with this address of the office. */
    Credentials enrol(Path folder, URI server) {
        return enrol(folder, server, Hash.of(new byte[] {1}));
    }

    /** On this machine. */
    public Credentials enrol(Path folder, URI server, Hash machine) {
        return enrol(folder, server, machine, 0);
    }

    /** @param slot the kiosk's place at its site */
    Credentials enrol(Path folder, int slot) {
        return enrol(folder, URI.create("http://127.0.0.1:1"), Hash.of(new byte[] {1}), slot);
    }

    private Credentials enrol(Path folder, URI server, Hash machine, int slot) {
        var credentials = new Credentials(folder);
        credentials.enrolled(
                new Identity(KIOSK, kioskKey, machine, root.verifyKey(), server, 2, "实验小学", slot, Bytes.of(new byte[32])),
                keySet.signedBy(root));
        return credentials;
    }

    public VerifyKey rootKey() {
        return root.verifyKey();
    }

    /** What it answers to a kiosk without a network. */
    public Bytes grants(Introduction introduction, KioskId kiosk, StaffList staff) {
        return new Grant(
                        introduction.key(), kiosk, 2, "实验小学", 0, Bytes.of(new byte[32]), "http://127.0.0.1:1",
                        keySet.signedBy(root), staff)
                .signedBy(keys.feed());
    }

    /** Keeps what is in the bundle; a number that is taken stays with its first envelope. */
    public Bundle take(Outgoing outgoing) {
        return take(outgoing.bundle());
    }

    /** The same by whatever route it came. */
    public Bundle take(Bytes signed) {
        var bundle = Bundle.verified(signed.array(), _ -> kioskKey.verifyKey());
        bundle.envelopes().forEach(envelope -> received.putIfAbsent(envelope.header().number(), envelope));
        return bundle;
    }

    void loses(long number) {
        received.remove(number);
    }

    public byte[] open(long number) {
        return new Opener(keys).open(envelope(number));
    }

    public Bytes receipt(Instant at) {
        return receipt(at, List.of(), List.of());
    }

    Bytes receipt(Instant at, List<Long> uncounted, List<Long> disputed) {
        return new Receipt(KIOSK, epoch, at, ranges(disputed), uncounted, disputed).signedBy(keys.receipt());
    }

    /** A signed feed item for every kiosk. */
    public Bytes tells(long number, FeedBody body) {
        var at = Instant.parse("2026-03-01T10:00:00Z");
        return new FeedItem(epoch, number, at, new Audience.All(), body.kind(), body.bytes()).signedBy(keys.feed());
    }

    private List<Range> ranges(List<Long> disputed) {
        var ranges = new ArrayList<Range>();
        for (var number : received.keySet()) {
            var goesOn = received.containsKey(number - 1) && !disputed.contains(number - 1);
            if (disputed.contains(number) || goesOn) continue;
            var last = number;
            var digest = new RangeDigest().add(envelope(number).hash());
            while (received.containsKey(last + 1) && !disputed.contains(last + 1))
                digest.add(envelope(++last).hash());
            ranges.add(new Range(number, last, digest.soFar()));
        }
        return ranges;
    }

    private Envelope envelope(long number) {
        return Objects.requireNonNull(received.get(number), () -> "envelope " + number);
    }
}
