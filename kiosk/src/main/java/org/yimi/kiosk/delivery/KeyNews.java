package org.yimi.kiosk.delivery;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.Refused;

/** The district's next keys, wherever they turn up. */
record KeyNews(Credentials credentials, Identity identity) {
    private static final Logger log = LoggerFactory.getLogger(KeyNews.class);

    /** Looks through items before any of them is verified. */
    void take(List<Bytes> items) {
        for (var item : items) FeedItem.keySetIn(item).ifPresent(this::offer);
    }

    /** A forged one changes nothing, as an older one. */
    void offer(Bytes signed) {
        try {
            if (credentials.offer(identity, signed)) log.info("took key set {}", credentials.keySet(identity).version());
        } catch (Refused e) {
            log.warn("a key set is refused: {}", e.code().text());
        }
    }
}
