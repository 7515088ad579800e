package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimi.content.envelope.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yimi.content.envelope.Receipt.Range;
import org.yimi.content.envelope.Refused.Code;

class ReceiptTest {
    private final District district = District.random(1);
    private final Hash digest = Hash.of(new byte[0]);

    @Test
    void aReceiptComesBackAsItWasSigned() {
        var receipt = new Receipt(
                district.kiosk(),
                3,
                District.DAY,
                List.of(new Range(1, 4, digest), new Range(6, 6, digest)),
                List.of(4L),
                List.of(5L));

        var read = Receipt.verified(receipt.signedBy(district.keys().receipt()), district.keySet());

        assertThat(read).isEqualTo(receipt);
        assertThat(LongStream.rangeClosed(0, 7).filter(read::covers)).containsExactly(1L, 2L, 3L, 4L, 6L);
    }

    @Test
    void onlyTheReceiptKeyOfThisDistrictSignsReceipts() {
        var receipt = district.receipt();

        assertRefused(
                Code.BAD_SIGNATURE,
                () -> Receipt.verified(receipt.signedBy(district.keys().feed()), district.keySet()));
        assertRefused(
                Code.BAD_SIGNATURE,
                () -> Receipt.verified(
                        receipt.signedBy(District.random(2).keys().receipt()), district.keySet()));
    }

    @Test
    void theDigestIsTheHashOfTheHashesInOrder() throws Exception {
        var envelopes = district.envelopes(1, 5);
        var hashes = new ByteArrayOutputStream();
        for (var envelope : envelopes) hashes.write(Hash.of(envelope.bytes().array()).bytes().array());

        assertThat(district.range(envelopes).digest()).isEqualTo(Hash.of(hashes.toByteArray()));
        assertThat(new RangeDigest().soFar()).isEqualTo(Hash.of(new byte[0]));
        var reversed = new RangeDigest();
        envelopes.reversed().forEach(envelope -> reversed.add(envelope.hash()));
        assertThat(reversed.soFar()).isNotEqualTo(Hash.of(hashes.toByteArray()));
    }

    @Test
    void aDigestMayBeAskedForOnTheWay() {
        var envelopes = district.envelopes(1, 2);
        var digest = new RangeDigest().add(envelopes.getFirst().hash());

        assertThat(digest.soFar()).isEqualTo(district.range(envelopes.subList(0, 1)).digest());
        assertThat(digest.add(envelopes.getLast().hash()).soFar())
                .isEqualTo(district.range(envelopes).digest());
    }

    @Test
    void rangesThatContradictThemselvesAreRefused() {
        assertRefused(Code.MALFORMED, () -> new Range(0, 3, digest));
        assertRefused(Code.MALFORMED, () -> new Range(4, 3, digest));
        assertRefused(Code.MALFORMED, () -> district.receipt(new Range(1, 3, digest), new Range(3, 5, digest)));
        assertRefused(Code.MALFORMED, () -> district.receipt(new Range(6, 7, digest), new Range(1, 2, digest)));
        assertRefused(Code.MALFORMED, () -> withLists(List.of(5L), List.of()));
        assertRefused(Code.MALFORMED, () -> withLists(List.of(), List.of(2L)));
    }

    @Test
    void aReceiptThatNoKioskWouldTakeIsNotSigned() {
        var ranges = LongStream.range(0, 2000).mapToObj(i -> new Range(i * 2 + 1, i * 2 + 1, digest)).toArray(Range[]::new);

        assertRefused(Code.OVERSIZED, () -> district.receipt(ranges).signedBy(district.keys().receipt()));
    }

    @Test
    void fiveHundredRangesFitIntoAReceipt() {
        var ranges = LongStream.range(0, 500)
                .mapToObj(i -> new Range(1_000_000 + i * 2, 1_000_000 + i * 2, digest))
                .toArray(Range[]::new);
        var receipt = district.receipt(ranges);

        assertThat(Receipt.verified(receipt.signedBy(district.keys().receipt()), district.keySet())).isEqualTo(receipt);
    }

    private void withLists(List<Long> uncounted, List<Long> disputed) {
        var _ = new Receipt(
                district.kiosk(), 1, District.DAY, List.of(new Range(1, 3, digest)), uncounted, disputed);
    }
}
