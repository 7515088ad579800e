package org.yimi.server;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.NewKeys;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.KeyFiles.Keys;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** What the feed says of the district's keys: never of any that the office cannot open and sign with. */
record KeySetNews(Database database, Keys keys) {
    private static final Logger log = LoggerFactory.getLogger(KeySetNews.class);

    /**
     * Tells every kiosk of the keys that this office works with, unless the feed does already. To be done by whoever
     * serves with them: a kiosk that took them before would be answered with the old ones.
     */
    void tell(Instant now) {
        database.change(transaction -> {
            if (keys.keySet().version() == 1 || isTold(transaction)) return;
            var number = new Feed(database).publish(transaction, now, new Audience.All(), new NewKeys(keys.signedKeySet()));
            var what = "item " + number + " " + NewKeys.KIND + " version " + keys.keySet().version();
            new Audit(database).log(transaction, now, Audit.MACHINE, "publish", what, true);
            log.info("told kiosks of key set {}", keys.keySet().version());
        });
    }

    boolean isTold(Transaction transaction) {
        return new Feed(database).newestKeySet(transaction, keys.root()) >= keys.keySet().version();
    }
}
