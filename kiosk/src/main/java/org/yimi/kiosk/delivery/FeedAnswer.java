package org.yimi.kiosk.delivery;

import org.yimi.content.envelope.FeedPage;

/** What came of asking for the feed. */
public sealed interface FeedAnswer {
    record Handed(FeedPage page) implements FeedAnswer {}

    /** The office does not tell this kiosk. Bundles go on. */
    record Rejected(String code) implements FeedAnswer {}

    /** No office at the other end, or not ours: try again later. */
    record Unreachable(String why) implements FeedAnswer {}
}
