package org.yimi.kiosk.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.FeedBody.NotUnderstood;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.StaffList;
import org.yimi.content.envelope.WallCard;
import org.yimi.kiosk.delivery.FeedTable.Row;
import org.yimi.kiosk.store.Transaction;

/**
 * What the office has said one by one and has not replaced since, whether or not its time is over. Oldest first.
 *
 * @param wall also cards that were taken down
 */
record Sayings(
        Map<IdeaCard, Reply> replies,
        List<WallCard> wall,
        List<Ballot> ballots,
        List<BallotResult> results,
        List<Explanation> explanations) {
    static final Sayings NONE = new Sayings(Map.of(), List.of(), List.of(), List.of(), List.of());

    private static final Set<String> KINDS =
            Set.of(Reply.KIND, WallCard.KIND, Ballot.KIND, BallotResult.KIND, Explanation.KIND);

    Sayings {
        replies = Map.copyOf(replies);
        wall = List.copyOf(wall);
        ballots = List.copyOf(ballots);
        results = List.copyOf(results);
        explanations = List.copyOf(explanations);
    }

    /** What an earlier program did not understand is there too. */
    static Sayings read(Transaction transaction) {
        Map<IdeaCard, Reply> replies = new HashMap<>();
        for (var body : inForce(transaction, Reply.KIND)) if (body instanceof Reply reply) replies.put(reply.card(), reply);
        return new Sayings(
                replies,
                all(transaction, WallCard.KIND, WallCard.class),
                all(transaction, Ballot.KIND, Ballot.class),
                all(transaction, BallotResult.KIND, BallotResult.class),
                all(transaction, Explanation.KIND, Explanation.class));
    }

    /** Whether items of this kind stand beside each other. */
    static boolean has(String kind) {
        return KINDS.contains(kind);
    }

    /** Removes what something else took the place of. What is not understood stays. */
    static void prune(Transaction transaction, String kind) {
        var rows = FeedTable.rows(transaction, kind);
        var winners = winners(rows).stream().map(Row::number).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !(row.body() instanceof NotUnderstood))
                .map(Row::number)
                .filter(number -> !winners.contains(number))
                .forEach(number -> FeedTable.delete(transaction, number));
    }

    private static <T extends FeedBody> List<T> all(Transaction transaction, String kind, Class<T> type) {
        return inForce(transaction, kind).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<FeedBody> inForce(Transaction transaction, String kind) {
        return winners(FeedTable.rows(transaction, kind)).stream().map(Row::body).toList();
    }

    /** @param rows newest first; what is handed back is oldest first */
    private static List<Row> winners(List<Row> rows) {
        Map<Object, Row> best = new HashMap<>();
        for (var row : rows)
            subject(row.body()).forEach(subject ->
                    best.merge(subject, row, (newer, older) -> version(older) > version(newer) ? older : newer));
        return best.values().stream().sorted(Comparator.comparingLong(Row::number)).toList();
    }

    /** What an item is about: of two about the same one is in force. */
    private static Stream<Object> subject(FeedBody body) {
        return switch (body) {
            case Reply reply -> Stream.of(reply.card());
            case WallCard card -> Stream.of(card.id());
            case Ballot ballot -> Stream.of(ballot.id());
            case BallotResult result -> Stream.of(result.ballot());
            case Explanation explanation -> Stream.of(explanation.explainer().id());
            case HelpLines _, SiteSettings _, StaffList _, NewKeys _, PackRelease _, NotUnderstood _ ->
                Stream.empty();
        };
    }

    /** The higher is in force, else the newer item. */
    private static long version(Row row) {
        return switch (row.body()) {
            case Ballot ballot -> ballot.version();
            case BallotResult result -> ((long) result.version() << Integer.SIZE) + result.edition();
            case Explanation explanation -> explanation.explainer().version();
            case Reply _, WallCard _ -> 0;
            case HelpLines _, SiteSettings _, StaffList _, NewKeys _, PackRelease _, NotUnderstood _ -> 0;
        };
    }
}
