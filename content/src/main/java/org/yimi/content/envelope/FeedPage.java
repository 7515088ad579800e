package org.yimi.content.envelope;

import java.util.List;

/**
 * Some signed items that follow each other, oldest first; empty where there is nothing new. The page itself is not
 * signed: each item is.
 */
public record FeedPage(List<Bytes> items) {
    /** Most bytes of all items together. */
    public static final int MOST_BYTES = 192 * 1024;

    public FeedPage {
        items = List.copyOf(items);
    }

    public byte[] bytes() {
        return Cbor.write(this);
    }

    /** @throws Refused where this is no such page */
    public static FeedPage parse(byte[] bytes) {
        return Cbor.read(bytes, FeedPage.class);
    }
}
