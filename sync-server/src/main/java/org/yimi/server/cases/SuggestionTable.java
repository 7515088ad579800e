package org.yimi.server.cases;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.server.store.Transaction;

/** Rows of suggestions, as far as lists are narrowed by them. */
final class SuggestionTable {
    private static final String FITTING = " from suggestion where site in (<sites>) and id not in (<without>)"
            + " and (:place = '' or place = :place) and (:thing = '' or thing = :thing)"
            + " and (:feeling = '' or feeling = :feeling) and (:band = '' or band = :band)"
            + " and (:week = '' or week = :week) and (:site = '' or cast(site as text) = :site)";

    private SuggestionTable() {}

    static void insert(Transaction transaction, long site, Collection<Suggestion> suggestions) {
        if (suggestions.isEmpty()) return;
        try (var rows = transaction
                .handle()
                .prepareBatch("insert into suggestion"
                        + " (id, vocabulary, version, place, thing, matter, feeling, band, week, site)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one : suggestions) {
                rows.bind(0, bytes(one.id())).bind(1, one.vocabulary()).bind(2, one.version());
                rows.bind(3, one.chosen().get(Part.PLACE))
                        .bind(4, one.chosen().get(Part.THING))
                        .bind(5, one.chosen().get(Part.MATTER))
                        .bind(6, one.chosen().get(Part.FEELING));
                rows.bind(7, one.band().name())
                        .bind(8, one.when().toString())
                        .bind(9, site)
                        .add();
            }
            rows.execute();
        }
    }

    static List<Filed> page(
            Transaction transaction, List<Long> sites, Filter filter, Collection<SessionId> without, int limit, long offset) {
        return bound(
                        transaction
                                .handle()
                                .createQuery("select id, site" + FITTING + " order by week desc, id limit :limit offset :offset"),
                        sites,
                        filter,
                        without)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, _) -> new Filed(
                        new SessionId(HexFormat.of().formatHex(row.getBytes("id"))), row.getLong("site")))
                .list();
    }

    static long count(Transaction transaction, List<Long> sites, Filter filter, Collection<SessionId> without) {
        return bound(transaction.handle().createQuery("select count(*)" + FITTING), sites, filter, without)
                .mapTo(Long.class)
                .one();
    }

    static List<String> weeks(Transaction transaction, List<Long> sites) {
        return transaction
                .handle()
                .createQuery("select distinct week from suggestion where site in (<sites>) order by week desc")
                .bindList("sites", sites)
                .mapTo(String.class)
                .list();
    }

    private static Query bound(Query query, List<Long> sites, Filter filter, Collection<SessionId> without) {
        // a list must not be empty, and no id is
        var hidden = Stream.concat(Stream.of(new byte[0]), without.stream().map(SuggestionTable::bytes)).toList();
        return query.bindList("sites", sites)
                .bindList("without", hidden)
                .bind("place", filter.place())
                .bind("thing", filter.thing())
                .bind("feeling", filter.feeling())
                .bind("band", filter.band())
                .bind("week", filter.week())
                .bind("site", filter.site());
    }

    private static byte[] bytes(SessionId id) {
        return HexFormat.of().parseHex(id.hex());
    }
}
