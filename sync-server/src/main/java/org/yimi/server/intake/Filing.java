package org.yimi.server.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Handed;
import org.yimi.content.answer.Suggestion;
import org.yimi.server.ballot.BallotBox;
import org.yimi.server.cases.Suggestions;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Orgs;
import org.yimi.server.safeguard.Concerns;
import org.yimi.server.safeguard.Unseen;
import org.yimi.server.safeguard.WorkingDays;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/** Puts what was opened where people work on it, in the transaction that also keeps it. */
public record Filing(Suggestions suggestions, Unseen unseen, Concerns concerns) {
    /** Where people of this office work on it. */
    public static Filing at(Database database) {
        var orgs = new Orgs(database);
        var audit = new Audit(database);
        return new Filing(
                new Suggestions(database, orgs, audit), new Unseen(database, orgs, audit), new Concerns(database, orgs, audit));
    }

    void file(Transaction transaction, long site, List<Finished> opened, Instant arrived) {
        var sessions = new ArrayList<FinishedSession>();
        var ideas = new ArrayList<Suggestion>();
        for (var one : opened)
            switch (one) {
                case FinishedSession session -> sessions.add(session);
                case Suggestion suggestion -> ideas.add(suggestion);
            }
        var arrivedOn = WorkingDays.dayOf(arrived);
        suggestions.file(transaction, site, ideas);
        unseen.file(transaction, site, sessions, arrivedOn);
        unseen.fileSuggestions(transaction, site, ideas, arrivedOn);
        concerns.file(transaction, site, opened, arrived);
    }

    /** Puts what belongs to a ballot into its box, unopened. Returns whether it was new. */
    static boolean keep(Transaction transaction, Handed handed) {
        return switch (handed) {
            case CastVote vote -> BallotBox.put(transaction, vote);
            case Attendance attendance -> BallotBox.note(transaction, attendance);
            case Finished _ -> throw new IllegalArgumentException("belongs to no ballot");
        };
    }
}
