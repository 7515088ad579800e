package org.yimi.server.safeguard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jdbi.v3.core.statement.Update;
import org.yimi.server.safeguard.Step.Done;
import org.yimi.server.store.Transaction;

/** Rows of what officers did. */
final class StepTable {
    private StepTable() {}

    static void insert(Transaction transaction, ItemId concern, Done done) {
        var row = transaction
                .handle()
                .createUpdate("insert into concern_entry"
                        + " (concern, kind, account, at, assessment, recipient, told, made_at, words, outcome)"
                        + " values (:concern, :kind, :by, :at, :assessment, :recipient, :told, :made, :words, :outcome)")
                .bind("concern", concern.bytes())
                .bind("by", done.by())
                .bind("at", done.at().getEpochSecond());
        bound(row, done.step()).execute();
    }

    private static Update bound(Update row, Step step) {
        return switch (step) {
            case Step.Opened() -> bound(row, "opened", "", "", "", "", "", "");
            case Step.Assessed(var assessment, var reason) ->
                bound(row, "assessed", assessment.code(), "", "", "", reason, "");
            case Step.Reported(var recipient, var told, var madeAt, var words, var outcome) ->
                bound(row, "reported", "", recipient.code(), told, madeAt.toString(), words, outcome);
            case Step.FollowedUp(var words) -> bound(row, "follow-up", "", "", "", "", words, "");
            case Step.Closed(var outcome) -> bound(row, "closed", "", "", "", "", "", outcome);
        };
    }

    private static Update bound(
            Update row,
            String kind,
            String assessment,
            String recipient,
            String told,
            String made,
            String words,
            String outcome) {
        return row.bind("kind", kind)
                .bind("assessment", assessment)
                .bind("recipient", recipient)
                .bind("told", told)
                .bind("made", made)
                .bind("words", words)
                .bind("outcome", outcome);
    }

    static List<Done> of(Transaction transaction, ItemId concern) {
        return transaction
                .handle()
                .createQuery("select * from concern_entry where concern = :concern order by id")
                .bind("concern", concern.bytes())
                .map((row, _) ->
                        new Done(step(row), row.getString("account"), Instant.ofEpochSecond(row.getLong("at"))))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return switch (kind) {
            case "opened" -> new Step.Opened();
            case "assessed" ->
                new Step.Assessed(
                        Assessment.named(row.getString("assessment")).orElseThrow(), row.getString("words"));
            case "reported" ->
                new Step.Reported(
                        Recipient.named(row.getString("recipient")).orElseThrow(),
                        row.getString("told"),
                        LocalDateTime.parse(row.getString("made_at")),
                        row.getString("words"),
                        row.getString("outcome"));
            case "follow-up" -> new Step.FollowedUp(row.getString("words"));
            case "closed" -> new Step.Closed(row.getString("outcome"));
            default -> throw new IllegalStateException("unknown step " + kind);
        };
    }
}
