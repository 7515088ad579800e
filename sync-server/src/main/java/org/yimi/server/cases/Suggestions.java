package org.yimi.server.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.server.office.Account;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Org;
import org.yimi.server.office.Orgs;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * What children suggest, as a list that can be narrowed. An account sees what lies below its own node; which roles may
 * look at all, the caller decides. Every suggestion that is looked at stands in the audit log by its id.
 */
public final class Suggestions {
    /** Suggestions of one page. */
    public static final int PAGE = 24;

    private final Database database;
    private final Orgs orgs;
    private final Audit audit;

    public Suggestions(Database database, Orgs orgs, Audit audit) {
        this.database = database;
        this.orgs = orgs;
        this.audit = audit;
    }

    /**
     * @param total how many fit the filter
     * @param more whether another page follows
     */
    public record Page(List<Filed> suggestions, long total, boolean more) {
        public Page {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** In the transaction that also keeps them. */
    public void file(Transaction transaction, long site, Collection<Suggestion> suggestions) {
        SuggestionTable.insert(transaction, site, suggestions);
    }

    /**
     * Newest week first, within a week in no order that tells anything.
     *
     * @param without those that this account must not see
     * @param page from 0
     */
    public Page page(Account account, Filter filter, Collection<SessionId> without, int page, Instant now) {
        return database.write(transaction -> {
            var sites = sites(transaction, account);
            var found = SuggestionTable.page(transaction, sites, filter, without, PAGE + 1, (long) page * PAGE);
            var shown = found.subList(0, Math.min(found.size(), PAGE));
            for (var one : shown)
                audit.log(transaction, now, account.name(), "look at suggestion", one.id().hex(), true);
            var total = SuggestionTable.count(transaction, sites, filter, without);
            return new Page(shown, total, found.size() > PAGE);
        });
    }

    public long count(Account account, Collection<SessionId> without) {
        return database.read(transaction ->
                SuggestionTable.count(transaction, sites(transaction, account), Filter.ALL, without));
    }

    /** Weeks of which the account sees suggestions, newest first. */
    public List<String> weeks(Account account) {
        return database.read(transaction -> SuggestionTable.weeks(transaction, sites(transaction, account)));
    }

    private List<Long> sites(Transaction transaction, Account account) {
        return orgs.below(transaction, account.org()).stream().map(Org::id).toList();
    }
}
