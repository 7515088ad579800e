package org.yimi.server.intake;

import java.util.HexFormat;
import org.yimi.server.store.Transaction;

/** Rows of opened sessions. */
final class ContentTable {
    private ContentTable() {}

    /** Whether it was new: the same session under two envelopes is kept once. */
    static boolean insert(Transaction transaction, long site, Opened.Session opened) {
        var session = opened.session();
        return transaction
                        .handle()
                        .createUpdate("insert or ignore into content (id, kind, survey, version, band, site, half_day, body)"
                                + " values (:id, 'session', :survey, :version, :band, :site, :halfDay, :body)")
                        .bind("id", HexFormat.of().parseHex(session.id().hex()))
                        .bind("survey", session.survey())
                        .bind("version", session.version())
                        .bind("band", session.band().name())
                        .bind("site", site)
                        .bind("halfDay", session.when().toString())
                        .bind("body", opened.content().array())
                        .execute()
                == 1;
    }
}
