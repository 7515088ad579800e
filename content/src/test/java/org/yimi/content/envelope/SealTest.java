package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimi.content.envelope.District.text;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Refused.Code;

class SealTest {
    private final District district = District.random(1);

    @Test
    void aSealedContentComesBackOnlyWithTheDistrictsKey() {
        var envelope = district.seal().seal(5, text("words of a child"));

        assertThat(district.opener().open(envelope)).isEqualTo(text("words of a child"));
        assertThat(envelope.header()).isEqualTo(new EnvelopeHeader(1, 1, 1, district.kiosk(), 5));
        assertRefused(Code.CANNOT_OPEN, () -> District.random(2).opener().open(envelope));
    }

    @Test
    void theSameContentNeverSealsToTheSameBytes() {
        assertThat(district.envelope(1)).isNotEqualTo(district.envelope(1));
    }

    @Test
    void everyFlippedBitOfAnEnvelopeIsNoticed() {
        var bytes = district.envelope(1).bytes().array();
        for (var at = 0; at < bytes.length; at++) {
            var bent = bytes.clone();
            bent[at] ^= (byte) (1 << at % 8);
            assertThatThrownBy(() -> district.opener().open(new Envelope(Bytes.of(bent))))
                    .as("byte %d", at)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void anUnknownSuiteOrKeyOrFormatIsNamed() {
        var bytes = district.envelope(1).bytes().array();

        assertRefused(Code.UNKNOWN_SUITE, () -> district.opener().open(bent(bytes, 1, 2)));
        assertRefused(Code.RETIRED_KEY, () -> district.opener().open(bent(bytes, 7, 9)));
        assertRefused(Code.UNKNOWN_FORMAT, () -> bent(bytes, 0, 2));
        assertRefused(Code.MALFORMED, () -> bent(bytes, 16, 0x80));
        assertRefused(Code.CANNOT_OPEN, () -> district.opener().open(bent(bytes, 3, 2)));
    }

    @Test
    void anUnknownDictionaryIsNamedOnceTheSealIsOpen() {
        var header = new EnvelopeHeader(1, 7, 1, district.kiosk(), 1).bytes();
        var key = Hpke.sealing(district.keySet().hpke().getFirst().key());
        var sealed = Hpke.seal(key, header, Padding.pad(Compression.deflate(text("x"))));
        var bytes = ByteBuffer.allocate(header.length + sealed.length).put(header).put(sealed).array();

        assertRefused(Code.UNKNOWN_DICTIONARY, () -> district.opener().open(new Envelope(Bytes.of(bytes))));
    }

    @Test
    void aBombThatIsProperlySealedStopsEarly() {
        var envelope = district.seal().sealDeflated(1, CompressionTest.zeros(50 * 1024 * 1024));

        assertRefused(Code.INFLATES_TOO_FAR, () -> district.opener().open(envelope));
    }

    @Test
    void contentThatIsNotDeflatedIsMalformed() {
        assertRefused(
                Code.MALFORMED, () -> district.opener().open(district.seal().sealDeflated(1, new byte[] {7, 7, 7})));
    }

    @Test
    void noEnvelopeIsLargerThan64Kibibytes() {
        var noise = new byte[200_000];
        new Random(1).nextBytes(noise);

        var largest = district.seal().seal(1, Arrays.copyOf(noise, 63_000));

        assertThat(largest.bytes().length()).isBetween(63_000, Envelope.MOST_BYTES);
        assertThat(district.opener().open(largest)).isEqualTo(Arrays.copyOf(noise, 63_000));
        assertRefused(Code.OVERSIZED, () -> district.seal().seal(1, Arrays.copyOf(noise, 65_536)));
        assertRefused(Code.OVERSIZED, () -> district.seal().seal(1, noise));
        assertRefused(Code.OVERSIZED, () -> district.seal().seal(1, new byte[2 * 1024 * 1024]));
        assertRefused(Code.OVERSIZED, () -> new Envelope(Bytes.of(new byte[65_537])));
        assertRefused(Code.TRUNCATED, () -> new Envelope(Bytes.of(new byte[71])));
    }

    @Test
    void whatCanBeSealedCanBeOpened() {
        for (var length : new int[] {0, 1, 5_000, 100_000, 300_000})
            assertThat(district.opener().open(district.seal().seal(1, new byte[length]))).hasSize(length);
    }

    @Test
    void anEnvelopesSizeSaysLittleAboutItsContent() {
        var sizes = new java.util.TreeSet<Integer>();
        var noise = new byte[400];
        new Random(2).nextBytes(noise);
        for (var length = 0; length <= 400; length++)
            sizes.add(district.seal().seal(1, Arrays.copyOf(noise, length)).bytes().length());

        assertThat(sizes).hasSizeLessThanOrEqualTo(8);
    }

    private static Envelope bent(byte[] bytes, int at, int value) {
        var bent = bytes.clone();
        bent[at] = (byte) value;
        return new Envelope(Bytes.of(bent));
    }
}
