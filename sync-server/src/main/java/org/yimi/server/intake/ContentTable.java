package org.yimi.server.intake;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.server.store.Transaction;

/** Rows of what was opened. */
final class ContentTable {
    private ContentTable() {}

    /** Whether it was new: the same content under two envelopes is kept once. */
    static boolean insert(Transaction transaction, long site, Opened.Fitting opened) {
        return insert(transaction, site, List.of(opened)).getFirst();
    }

    /** For each of them whether it was new. */
    static List<Boolean> insert(Transaction transaction, long site, List<Opened.Fitting> opened) {
        if (opened.isEmpty()) return List.of();
        try (var rows = transaction
                .handle()
                .prepareBatch("insert or ignore into content (id, kind, survey, version, band, site, half_day, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one : opened) {
                var finished = one.finished();
                switch (finished) {
                    case FinishedSession session ->
                        bind(rows, "session", session.survey(), session.version(), session.when());
                    case Suggestion suggestion ->
                        bind(rows, "suggestion", suggestion.vocabulary(), suggestion.version(), suggestion.when());
                }
                rows.bind(0, bytes(finished.id()))
                        .bind(4, finished.band().name())
                        .bind(5, site)
                        .bind(7, one.content().array())
                        .add();
            }
            return IntStream.of(rows.execute()).mapToObj(changed -> changed == 1).toList();
        }
    }

    /** The content of every session, one after the other. */
    static void sessions(Transaction transaction, Consumer<byte[]> onEach) {
        each(transaction, "session", onEach);
    }

    /** The content of every suggestion, one after the other. */
    static void suggestions(Transaction transaction, Consumer<byte[]> onEach) {
        each(transaction, "suggestion", onEach);
    }

    private static void each(Transaction transaction, String kind, Consumer<byte[]> onEach) {
        try (var rows = transaction
                .handle()
                .createQuery("select body from content where kind = :kind")
                .bind("kind", kind)
                .mapTo(byte[].class)
                .stream()) {
            rows.forEach(onEach);
        }
    }

    private static void bind(PreparedBatch rows, String kind, String of, int version, Record when) {
        rows.bind(1, kind).bind(2, of).bind(3, version).bind(6, when.toString());
    }

    /** @param ids not empty */
    static List<byte[]> bodies(Transaction transaction, Collection<SessionId> ids) {
        return transaction
                .handle()
                .createQuery("select body from content where id in (<ids>)")
                .bindList("ids", ids.stream().map(ContentTable::bytes).toList())
                .mapTo(byte[].class)
                .list();
    }

    private static byte[] bytes(SessionId id) {
        return HexFormat.of().parseHex(id.hex());
    }
}
