package org.yimi.content.envelope;

import org.yimi.content.envelope.Refused.Code;

/**
 * How far a kiosk has taken the feed: up to this number of this epoch. Written as {@code 1.12}.
 *
 * @param number 0 before the first item
 */
public record FeedCursor(int epoch, long number) {
    /** Before the first item of the first epoch. */
    public static final FeedCursor START = new FeedCursor(0, 0);

    /** @throws Refused for anything but two whole numbers with a point between them */
    public static FeedCursor parse(String text) {
        var point = text.indexOf('.');
        try {
            if (point > 0) {
                var cursor = new FeedCursor(
                        Integer.parseInt(text.substring(0, point)), Long.parseLong(text.substring(point + 1)));
                if (cursor.epoch >= 0 && cursor.number >= 0) return cursor;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refused(Code.MALFORMED, "a feed cursor looks like 1.12");
    }

    /** Whether that one is the next: one further, or the first of a later epoch. */
    public boolean comesBefore(FeedCursor next) {
        return next.epoch == epoch ? next.number == number + 1 : next.epoch > epoch && next.number == 1;
    }

    /** Whether that one was taken on the way here. */
    public boolean reaches(FeedCursor earlier) {
        return earlier.epoch == epoch ? earlier.number <= number : earlier.epoch < epoch;
    }

    @Override
    public String toString() {
        return epoch + "." + number;
    }
}
