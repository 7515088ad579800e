package org.yimi.content.envelope;

import java.time.Instant;
import java.util.List;
import org.yimi.content.envelope.Refused.Code;

/**
 * The district's signed word on what it durably holds of one kiosk.
 *
 * @param epoch grows by one each time the server is restored from a backup
 * @param held everything it holds, ascending, with a digest over the hashes so that the kiosk can compare
 * @param uncounted numbers among {@code held} that could not be opened yet: no need to send again, not to be deleted
 * @param disputed numbers under which two different envelopes arrived; never among {@code held}
 */
public record Receipt(
        KioskId kiosk, int epoch, Instant at, List<Range> held, List<Long> uncounted, List<Long> disputed) {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int FORMAT = 1;

    public Receipt {
        held = List.copyOf(held);
        uncounted = List.copyOf(uncounted);
        disputed = List.copyOf(disputed);
        var last = 0L;
        for (var range : held) {
            if (range.first <= last) throw new Refused(Code.MALFORMED, "ranges out of order");
            last = range.last;
        }
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
        return held.stream().anyMatch(range -> range.contains(number));
    }

    public Bytes signedBy(SignKey receiptKey) {
        var wire = new Wire(FORMAT, kiosk, epoch, at.getEpochSecond(), held, uncounted, disputed);
        return Bytes.of(Signed.wrap(Label.RECEIPT, receiptKey, Cbor.write(wire)));
    }

    /** @throws Refused where the bytes are damaged or not signed by this district */
    public static Receipt verified(Bytes bytes, KeySet keySet) {
        var signed = Signed.parse(bytes.array(), MOST_BYTES);
        var wire = Cbor.read(signed.verified(Label.RECEIPT, keySet.receipt()), Wire.class);
        if (wire.format != FORMAT) throw new Refused(Code.UNKNOWN_FORMAT, "receipt format " + wire.format);
        return new Receipt(
                wire.kiosk, wire.epoch, Instant.ofEpochSecond(wire.at), wire.held, wire.uncounted, wire.disputed);
    }

    private record Wire(
            int format,
            KioskId kiosk,
            int epoch,
            long at,
            List<Range> held,
            List<Long> uncounted,
            List<Long> disputed) {}
}
