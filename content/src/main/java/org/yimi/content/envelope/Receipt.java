package org.yimi.content.envelope;

import java.time.Instant;
import java.util.List;
import org.yimi.content.envelope.Refused.Code;

/**
 * The district's signed word on what it durably holds of one kiosk.
 *
 * @param epoch from 1; grows by one each time the server is restored from a backup
 * @param at to the second
 * @param held everything it holds, ascending, with a digest over the hashes so that the kiosk can compare
 * @param uncounted ascending numbers among {@code held} that could not be opened yet: no need to send again, not to be deleted
 * @param disputed ascending numbers under which two different envelopes arrived; never among {@code held}
 */
public record Receipt(
        KioskId kiosk, int epoch, Instant at, List<Range> held, List<Long> uncounted, List<Long> disputed) {
    /** Most bytes of a signed receipt. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int FORMAT = 1;

    public Receipt {
        held = List.copyOf(held);
        uncounted = List.copyOf(uncounted);
        disputed = List.copyOf(disputed);
        if (epoch < 1) throw new IllegalArgumentException("epochs begin at 1, not " + epoch);
        var last = 0L;
        for (var range : held) {
            if (range.first <= last) throw new Refused(Code.MALFORMED, "ranges out of order");
            last = range.last;
        }
        for (var number : uncounted)
            if (!covers(held, number)) throw new Refused(Code.MALFORMED, "uncounted " + number + " is not held");
        for (var number : disputed)
            if (covers(held, number)) throw new Refused(Code.MALFORMED, "disputed " + number + " is held");
    }

    /**
     * Consecutive numbers, both ends included.
     *
     * @param digest SHA-256 over the envelope hashes of the range, in order
     */
    public record Range(long first, long last, Hash digest) {
        public Range {
            if (first < 1 || last < first) throw new Refused(Code.MALFORMED, "range " + first + " to " + last);
        }

        public boolean contains(long number) {
            return first <= number && number <= last;
        }
    }

    /** Whether the office holds this number. */
    public boolean covers(long number) {
        return covers(held, number);
    }

    private static boolean covers(List<Range> held, long number) {
        return held.stream().anyMatch(range -> range.contains(number));
    }

    /** @throws Refused with {@code oversized} where a kiosk would not take so many ranges and numbers */
    public Bytes signedBy(SignKey receiptKey) {
        var wire = new Wire(
                FORMAT, kiosk, epoch, at.getEpochSecond(), held, Spans.of(uncounted), Spans.of(disputed));
        return Signed.wrap(Label.RECEIPT, receiptKey, Cbor.write(wire), MOST_BYTES);
    }

    /** @throws Refused where the bytes are damaged or not signed by this district */
    public static Receipt verified(Bytes bytes, KeySet keySet) {
        var signed = Signed.parse(bytes.array(), MOST_BYTES);
        var body = signed.verified(Label.RECEIPT, keySet.receipt());
        Cbor.checkFormat(body, FORMAT, "receipt");
        return Cbor.read(body, Wire.class, Wire::receipt);
    }

    /** @param uncounted first and last of each run of consecutive numbers, in turn; so {@code disputed} */
    private record Wire(
            int format,
            KioskId kiosk,
            int epoch,
            long at,
            List<Range> held,
            List<Long> uncounted,
            List<Long> disputed) {
        Receipt receipt() {
            return new Receipt(
                    kiosk, epoch, Instant.ofEpochSecond(at), held, Spans.numbers(uncounted), Spans.numbers(disputed));
        }
    }
}
