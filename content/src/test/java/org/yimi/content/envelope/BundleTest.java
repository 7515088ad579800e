package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

class BundleTest {
    private final District district = District.random(1);
    private final District stranger = District.random(2);

    @Test
    void aBundleComesBackAsItWasSigned() {
        var bundle = new Bundle(district.head(9), district.envelopes(3, 6));

        assertThat(read(bundle.signedBy(district.kioskKey()).array())).isEqualTo(bundle);
    }

    @Test
    void anEmptyBundleIsASignOfLife() {
        var head = new BundleHead(district.kiosk(), 1, 0, 0, 1, 0, true);

        assertThat(read(new Bundle(head, List.of()).signedBy(district.kioskKey()).array()).head()).isEqualTo(head);
    }

    @Test
    void envelopesOutOfOrderOrNotIssuedOrOfAnotherKioskAreRefused() {
        var three = district.envelopes(1, 3);

        assertRefused(Code.MALFORMED, () -> new Bundle(district.head(3), three.reversed()));
        assertRefused(
                Code.MALFORMED, () -> new Bundle(district.head(3), List.of(three.getFirst(), three.getFirst())));
        assertRefused(Code.MALFORMED, () -> new Bundle(district.head(2), three));
        assertRefused(Code.MALFORMED, () -> new Bundle(district.head(3), List.of(stranger.envelope(1))));
        assertThatThrownBy(() -> new BundleHead(district.kiosk(), 1, 1, 2, 1, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoHundredEnvelopesFitAndOneMoreDoesNot() {
        var envelopes = district.envelopes(1, 200);

        var signed = new Bundle(district.head(200), envelopes).signedBy(district.kioskKey());
        var more = new ArrayList<>(envelopes);
        more.add(district.envelope(201));

        assertThat(read(signed.array()).envelopes()).hasSize(200);
        assertThat(signed.length()).isLessThanOrEqualTo(Bundle.HEAD_BYTES + sizes(envelopes));
        assertRefused(Code.OVERSIZED, () -> new Bundle(district.head(201), more));
    }

    @Test
    void aBundleOfExactly240KibibytesIsTakenAndOneByteMoreIsNot() {
        var big = List.of(sized(1, 65_536), sized(2, 65_536), sized(3, 65_536));
        var room = Bundle.MOST_BYTES - with(big, 10_000).length() + 10_000;

        var full = with(big, room);

        assertThat(full.length()).isEqualTo(Bundle.MOST_BYTES);
        assertThat(read(full.array()).envelopes()).hasSize(4);
        assertRefused(Code.OVERSIZED, () -> with(big, room + 1));
        assertRefused(Code.OVERSIZED, () -> read(Arrays.copyOf(full.array(), Bundle.MOST_BYTES + 1)));
    }

    @Test
    void theRoomToKeepForHeadAndFramingIsEnough() {
        var head = new BundleHead(new KioskId(-1), Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
        var empty = new Bundle(head, List.of()).signedBy(district.kioskKey());
        var envelopes = List.of(sized(1, 100), sized(2, 300), sized(3, 65_536));

        assertThat(empty.length()).isLessThanOrEqualTo(Bundle.HEAD_BYTES);
        assertThat(new Bundle(district.head(3), envelopes).signedBy(district.kioskKey()).length())
                .isLessThanOrEqualTo(Bundle.HEAD_BYTES + sizes(envelopes));
    }

    @Test
    void everyTruncationIsRefusedAsTruncated() {
        var bytes = district.bundle(2).array();
        for (var length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertRefused(Code.TRUNCATED, () -> read(cut));
        }
    }

    @Test
    void everyFlippedBitIsNoticedAsDamage() {
        var bytes = district.bundle(1).array();
        for (var at = 0; at < bytes.length; at++)
            for (var bit = 0; bit < 8; bit++) {
                var bent = bytes.clone();
                bent[at] ^= (byte) (1 << bit);
                // A length that became longer looks like an end that is missing.
                var codes = at < 4 ? List.of(Code.CORRUPTED, Code.TRUNCATED) : List.of(Code.CORRUPTED);
                assertThatThrownBy(() -> read(bent))
                        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isIn(codes));
            }
    }

    @Test
    void bytesAfterTheEndAreRefused() {
        var bytes = district.bundle(1).array();

        assertRefused(Code.MALFORMED, () -> read(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void aForeignSignatureIsRefused() {
        var forged = new Bundle(district.head(1), district.envelopes(1, 1)).signedBy(stranger.kioskKey());

        assertRefused(Code.BAD_SIGNATURE, () -> read(forged.array()));
        assertRefused(Code.BAD_SIGNATURE, () -> read(stranger.bundle(1).array()));
    }

    @Test
    void aReceiptOrKeySetIsNoBundle() {
        var receipt = Signed.wrap(Label.RECEIPT, district.kioskKey(), body(district.bundle(1)), Bundle.MOST_BYTES);

        assertRefused(Code.BAD_SIGNATURE, () -> read(receipt.array()));
    }

    @Test
    void theCodeOfABadEnvelopeSurvivesTheBundleItComesIn() {
        var good = district.envelope(1).bytes().array();
        var newer = good.clone();
        newer[0] = 2;

        assertRefused(Code.UNKNOWN_FORMAT, () -> read(wire(1, newer)));
        assertRefused(Code.TRUNCATED, () -> read(wire(1, Arrays.copyOf(good, 60))));
        assertRefused(Code.OVERSIZED, () -> read(wire(1, Arrays.copyOf(good, 65_537))));
        assertRefused(Code.MALFORMED, () -> read(wire(1, 5)));
        assertRefused(Code.UNKNOWN_FORMAT, () -> read(wire(2, good)));
        assertThat(read(wire(1, good)).envelopes()).containsExactly(new Envelope(Bytes.of(good)));
    }

    @Test
    void nullsAndWrongTypesAreRefused() {
        var head = head();
        for (Object envelopes : new Object[] {Arrays.asList((Object) null), "none", 5, Map.of(), List.of(5)})
            assertRefused(Code.MALFORMED, () -> read(signed(Map.of("format", 1, "head", head, "envelopes", envelopes))));
        for (Object kiosk : new Object[] {"short", "zzzzzzzzzzzzzzzz", 5})
            assertRefused(Code.MALFORMED, () -> read(signed(changed(head, "kiosk", kiosk))));
        for (Object number : new Object[] {-1, "1", 1.5, true, Map.of()})
            assertRefused(Code.MALFORMED, () -> read(signed(changed(head, "issued", number))));
        assertRefused(Code.MALFORMED, () -> read(signed(Map.of("format", 1))));
        assertRefused(Code.MALFORMED, () -> read(signed(Map.of())));
    }

    @Test
    void aFieldFromTheFutureIsIgnored() {
        var bytes = signed(Map.of("format", 1, "head", head(), "envelopes", List.of(), "mood", List.of("sunny")));

        assertThat(read(bytes).envelopes()).isEmpty();
    }

    private Bundle read(byte[] bytes) {
        return Bundle.verified(bytes, _ -> district.kioskKey().verifyKey());
    }

    private Map<String, Object> head() {
        return Map.of(
                "kiosk", district.kiosk().toString(), "sequence", 1, "issued", 1, "waiting", 1, "keySet", 1, "epoch", 1,
                "clockDoubtful", false);
    }

    private static Map<String, Object> changed(Map<String, Object> head, String field, Object value) {
        var changed = new java.util.HashMap<>(head);
        changed.put(field, value);
        return Map.of("format", 1, "head", changed, "envelopes", List.of());
    }

    private byte[] wire(int format, Object envelope) {
        return signed(Map.of("format", format, "head", head(), "envelopes", List.of(envelope)));
    }

    private byte[] signed(Map<String, Object> wire) {
        return Signed.wrap(Label.BUNDLE, district.kioskKey(), Cbor.write(wire), Bundle.MOST_BYTES).array();
    }

    private static byte[] body(Bytes signed) {
        return Signed.parse(signed.array(), Bundle.MOST_BYTES).body().array();
    }

    private Bytes with(List<Envelope> big, int lastSize) {
        var all = new ArrayList<>(big);
        all.add(sized(4, lastSize));
        return new Bundle(district.head(4), all).signedBy(district.kioskKey());
    }

    private static int sizes(List<Envelope> envelopes) {
        return envelopes.stream().mapToInt(one -> one.bytes().length() + Bundle.FRAMING_BYTES).sum();
    }

    private Envelope sized(long number, int size) {
        var header = new EnvelopeHeader(1, 1, 1, district.kiosk(), number).bytes();
        var bytes = new byte[size];
        new Random(number).nextBytes(bytes);
        System.arraycopy(header, 0, bytes, 0, header.length);
        return new Envelope(Bytes.of(bytes));
    }
}
