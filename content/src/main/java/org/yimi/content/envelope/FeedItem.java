package org.yimi.content.envelope;

import java.time.Instant;
import java.util.Optional;

/**
 * One word of the district to its kiosks, signed with all that it says: for whom, and as which of all its words. The
 * numbers of an epoch are gapless over the whole district, and every kiosk is handed every item: so it can tell that
 * one was lost or withheld on the way, and passes over what is for others.
 *
 * @param epoch the office's, as in {@link Receipt}; after a restored backup all numbers begin again
 * @param number from 1
 * @param at when it was published, to the second
 * @param kind what the body is; a kiosk keeps aside what it does not know
 */
public record FeedItem(int epoch, long number, Instant at, Audience audience, String kind, Bytes body) {
    /** Most bytes of a signed item: an explainer with its pictures, and still one of them to a {@link FeedPage}. */
    public static final int MOST_BYTES = 176 * 1024;

    /** Most bytes of a body that is published: what stands around it fits too. */
    public static final int MOST_BODY_BYTES = MOST_BYTES - 1024;

    private static final int FORMAT = 1;
    private static final int MOST_KIND = 40;

    public FeedItem {
        if (epoch < 1) throw new IllegalArgumentException("epochs begin at 1, not " + epoch);
        if (number < 1) throw new IllegalArgumentException("items are numbered from 1, not " + number);
        if (kind.isBlank() || kind.length() > MOST_KIND)
            throw new IllegalArgumentException("a kind has 1 to " + MOST_KIND + " characters");
    }

    /** The place of this item among all. */
    public FeedCursor cursor() {
        return new FeedCursor(epoch, number);
    }

    /** @throws Refused with {@code oversized} where no kiosk would take it */
    public Bytes signedBy(SignKey feedKey) {
        var wire = new Wire(FORMAT, epoch, number, at.getEpochSecond(), audience.text(), kind, body);
        return Signed.wrap(Label.FEED, feedKey, Cbor.write(wire), MOST_BYTES);
    }

    /** @throws Refused where the bytes are damaged or not signed by this district */
    public static FeedItem verified(Bytes bytes, KeySet keySet) {
        var body = Signed.parse(bytes.array(), MOST_BYTES).verified(Label.FEED, keySet.feed());
        Cbor.checkFormat(body, FORMAT, "feed item");
        return Cbor.read(body, Wire.class, Wire::item);
    }

    /**
     * The key set that an item brings, whoever signed the item: the root's signature is all that a key set needs, and
     * with the keys it replaces the item perhaps cannot be verified any more. Empty for anything else.
     */
    public static Optional<Bytes> keySetIn(Bytes bytes) {
        try {
            var body = Signed.parse(bytes.array(), MOST_BYTES).body().array();
            Cbor.checkFormat(body, FORMAT, "feed item");
            var item = Cbor.read(body, Wire.class, Wire::item);
            return FeedBody.of(item.kind, item.body) instanceof NewKeys(var signed)
                    ? Optional.of(signed)
                    : Optional.empty();
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private record Wire(int format, int epoch, long number, long at, String audience, String kind, Bytes body) {
        FeedItem item() {
            return new FeedItem(epoch, number, Instant.ofEpochSecond(at), Audience.parse(audience), kind, body);
        }
    }
}
