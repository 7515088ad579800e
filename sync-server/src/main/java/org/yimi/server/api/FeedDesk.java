package org.yimi.server.api;

import java.util.HexFormat;
import java.util.Optional;
import org.yimi.content.envelope.FeedCursor;
import org.yimi.content.envelope.FeedPage;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.SignKey;
import org.yimi.server.feed.Feed;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Kiosks;

/** Hands the feed to enrolled kiosks. */
public final class FeedDesk {
    private static final String SCHEME = "Bearer ";

    private final Feed feed;
    private final Kiosks kiosks;
    private final SignKey feedKey;
    private final int epoch;

    /** @param epoch the office's */
    public FeedDesk(Feed feed, Kiosks kiosks, SignKey feedKey, int epoch) {
        this.feed = feed;
        this.kiosks = kiosks;
        this.feedKey = feedKey;
        this.epoch = epoch;
    }

    /**
     * @param authorization {@code Bearer} and the kiosk's secret of enrolment in hexadecimal
     * @throws Problem 401 for anybody but an enrolled kiosk; 503 where a backup was put back and nobody said so
     */
    FeedPage after(String authorization, FeedCursor cursor) {
        if (bearer(authorization).flatMap(kiosks::ofBearer).isEmpty())
            throw new Problem(401, "no-such-bearer", "only enrolled kiosks are told");
        if (cursor.epoch() > epoch) throw new Problem(503, "restored", "this office is older than its kiosks");
        return feed.after(cursor, epoch, feedKey);
    }

    /** Of the header {@code Authorization}; empty where it has none. */
    static Optional<Hash> bearer(String authorization) {
        if (!authorization.startsWith(SCHEME)) return Optional.empty();
        try {
            return Optional.of(Hash.of(HexFormat.of().parseHex(authorization.substring(SCHEME.length()).strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
