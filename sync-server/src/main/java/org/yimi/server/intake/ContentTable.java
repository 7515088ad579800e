package org.yimi.server.intake;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.yimi.server.store.Transaction;

/** Rows of opened sessions. */
final class ContentTable {
    private ContentTable() {}

    /** Whether it was new: the same session under two envelopes is kept once. */
    static boolean insert(Transaction transaction, long site, Opened.Session opened) {
        return insert(transaction, site, List.of(opened)).getFirst();
    }

    /** For each of them whether it was new. */
    static List<Boolean> insert(Transaction transaction, long site, List<Opened.Session> opened) {
        if (opened.isEmpty()) return List.of();
        try (var rows = transaction
                .handle()
                .prepareBatch("insert or ignore into content (id, kind, survey, version, band, site, half_day, body)"
                        + " values (?, 'session', ?, ?, ?, ?, ?, ?)")) {
            for (var one : opened) {
                var session = one.session();
                rows.bind(0, HexFormat.of().parseHex(session.id().hex()))
                        .bind(1, session.survey())
                        .bind(2, session.version())
                        .bind(3, session.band().name())
                        .bind(4, site)
                        .bind(5, session.when().toString())
                        .bind(6, one.content().array())
                        .add();
            }
            return IntStream.of(rows.execute()).mapToObj(changed -> changed == 1).toList();
        }
    }

    /** The content of every session, one after the other. */
    static void sessions(Transaction transaction, Consumer<byte[]> onEach) {
        try (var rows = transaction
                .handle()
                .createQuery("select body from content where kind = 'session'")
                .mapTo(byte[].class)
                .stream()) {
            rows.forEach(onEach);
        }
    }
}
