package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes that were written once and committed. Kiosks in the field hold such bytes: they must be read for ever. */
class FixedFormsTest {
    private final Properties fixed = new Properties();
    private final KioskId kiosk = KioskId.parse("0123456789abcdef");

    @BeforeEach
    void read() throws IOException {
        try (var in = Objects.requireNonNull(FixedFormsTest.class.getResourceAsStream("fixed-1.properties"))) {
            fixed.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    @Test
    void theEnvelopeOpensToItsContent() {
        var envelope = new Envelope(bytes("envelope"));

        assertThat(envelope.header()).isEqualTo(new EnvelopeHeader(1, 1, 1, kiosk, 42));
        assertThat(new Opener(keys()).open(envelope)).isEqualTo(District.text(fixed.getProperty("content")));
    }

    @Test
    void theBundleIsRead() {
        var kioskKey = new SignKey(bytes("kiosk")).verifyKey();

        var bundle = Bundle.verified(bytes("bundle").array(), id -> {
            assertThat(id).isEqualTo(kiosk);
            return kioskKey;
        });

        assertThat(bundle.head()).isEqualTo(new BundleHead(kiosk, 7, 43, 2, 1, 1, false));
        assertThat(bundle.envelopes()).containsExactly(new Envelope(bytes("envelope")));
    }

    @Test
    void theBundleIsSignedToTheSameBytesAgain() {
        var bundle = new Bundle(new BundleHead(kiosk, 7, 43, 2, 1, 1, false), List.of(new Envelope(bytes("envelope"))));

        assertThat(bundle.signedBy(new SignKey(bytes("kiosk")))).isEqualTo(bytes("bundle"));
    }

    @Test
    void theReceiptIsRead() {
        var digest = new RangeDigest().add(Hash.of(bytes("envelope").array())).soFar();

        assertThat(Receipt.verified(bytes("receipt"), keySet()))
                .isEqualTo(new Receipt(
                        kiosk,
                        1,
                        Instant.parse("2026-03-01T10:00:01Z"),
                        List.of(new Receipt.Range(42, 42, digest)),
                        List.of(42L),
                        List.of(43L)));
    }

    @Test
    void theKeySetIsPinnedByTheTypedCode() {
        var code = EnrolmentCode.parse(fixed.getProperty("code"));

        assertThat(code.token()).isEqualTo(0x123456789abcdefL);
        assertThat(KeySet.pinned(bytes("keyset"), code.root())).isEqualTo(keySet());
        assertThat(keySet())
                .isEqualTo(keys().publicPart(Instant.parse("2026-03-01T10:00:00Z"), root().rootKey().verifyKey()));
    }

    @Test
    void paperAndBackupBringTheKeysBack() {
        assertThat(root().unwrap(bytes("backup"))).isEqualTo(keys());
    }

    @Test
    void theOfficesMessagesAreRead() {
        assertThat(Enrolment.Granted.parse(bytes("granted").array()))
                .isEqualTo(new Enrolment.Granted(
                        kiosk, 12, "园区小学", 3, Bytes.of(new byte[] {1, 2, 3}), Bytes.of(new byte[] {4})));
        assertThat(SyncReply.parse(bytes("reply").array()))
                .isEqualTo(new SyncReply(bytes("receipt"), Bytes.of(new byte[0])));
    }

    private KeySet keySet() {
        return KeySet.verified(bytes("keyset"), root().rootKey().verifyKey());
    }

    private RootSecret root() {
        return RootSecret.fromPaper(fixed.getProperty("root"));
    }

    private PrivateKeySet keys() {
        return PrivateKeySet.parse(bytes("private"));
    }

    private Bytes bytes(String name) {
        return Bytes.ofHex(fixed.getProperty(name));
    }
}
