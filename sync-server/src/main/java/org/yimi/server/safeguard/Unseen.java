package org.yimi.server.safeguard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.ink.Paper;
import org.yimi.content.survey.AgeBand;
import org.yimi.server.office.Account;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Org;
import org.yimi.server.office.Orgs;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * The queue of ink and words that nobody has looked at, with a clock of one working day, and what became of them. An
 * account sees what lies below its own node. Everything that is looked at or changed stands in the audit log by its id.
 */
public final class Unseen {
    /** Items of one page. */
    public static final int PAGE = 24;

    private final Database database;
    private final Orgs orgs;
    private final Audit audit;

    public Unseen(Database database, Orgs orgs, Audit audit) {
        this.database = database;
        this.orgs = orgs;
        this.audit = audit;
    }

    /**
     * @param waiting all that the account may look at
     * @param late of these, past their day and not handed on
     * @param passed of these, handed to the safeguarding officer
     */
    public record Counts(long waiting, long late, long passed) {}

    /** @param more whether another page follows */
    public record Page(List<Item> items, boolean more) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * Files every sheet and every text of these sessions, in the transaction that also keeps them.
     *
     * @param arrivedOn not kept: what is kept is the next working day
     */
    public void file(Transaction transaction, long site, Collection<FinishedSession> sessions, LocalDate arrivedOn) {
        var items = new ArrayList<Item>();
        for (var session : sessions)
            for (var given : session.given())
                switch (given.answer()) {
                    case Answer.Inked(var sheet) ->
                        items.add(item(
                                site, session, given, sheet.paper() == Paper.PLAIN ? What.DRAWING : What.WRITING, arrivedOn));
                    case Answer.Wrote _ -> items.add(item(site, session, given, What.WORDS, arrivedOn));
                    case Answer.Picked _,
                            Answer.PickedSeveral _,
                            Answer.Marked _,
                            Answer.Entered _,
                            Answer.Understood _,
                            Answer.DoesNotKnow _,
                            Answer.RatherNot _ -> {}
                }
        UnseenTable.insert(transaction, items);
    }

    /** Files every suggestion that has ink or words by keys, as {@link #file}. */
    public void fileSuggestions(
            Transaction transaction, long site, Collection<Suggestion> suggestions, LocalDate arrivedOn) {
        var items = suggestions.stream()
                .filter(suggestion -> !suggestion.sheets().isEmpty() || !suggestion.words().isEmpty())
                .map(suggestion -> new Item(
                        ItemId.of(suggestion.id(), ""),
                        What.SUGGESTION,
                        suggestion.id(),
                        suggestion.vocabulary(),
                        suggestion.version(),
                        "",
                        site,
                        suggestion.band(),
                        suggestion.when().toString(),
                        WorkingDays.after(arrivedOn),
                        false))
                .toList();
        UnseenTable.insert(transaction, items);
    }

    /**
     * What this account must not see in any list: what lies in the safeguarding lane, which is the one place where it is
     * opened, and what was handed to the safeguarding officer.
     */
    public List<SessionId> withheld(Account account) {
        return database.read(transaction -> {
            var sites = sites(transaction, account);
            var withheld = new ArrayList<>(ConcernTable.withheld(transaction, sites));
            if (!seesPassed(account)) withheld.addAll(UnseenTable.passed(transaction, sites));
            return List.copyOf(withheld);
        });
    }

    /** Content of which the account may look at something that nobody has seen. */
    public Set<SessionId> waitingFor(Account account) {
        require(account, Sight.WAITING);
        return database.read(transaction ->
                Set.copyOf(UnseenTable.contents(transaction, sites(transaction, account), What.SUGGESTION)));
    }

    private static Item item(long site, FinishedSession session, Given given, What what, LocalDate arrivedOn) {
        return new Item(
                ItemId.of(session.id(), given.question()),
                what,
                session.id(),
                session.survey(),
                session.version(),
                given.question(),
                site,
                session.band(),
                session.when().toString(),
                WorkingDays.after(arrivedOn),
                false);
    }

    /** What waits for this account; nothing where it may not look. */
    public Counts counts(Account account, Instant now) {
        if (!sight(account).reaches(Sight.WAITING)) return new Counts(0, 0, 0);
        return database.read(transaction -> {
            var today = WorkingDays.dayOf(now);
            return UnseenTable.counts(transaction, sites(transaction, account), today, seesPassed(account));
        });
    }

    /**
     * What nobody has looked at: first what was handed to the officer, then by due date.
     *
     * @param page from 0
     */
    public Page waiting(Account account, int page, Instant now) {
        require(account, Sight.WAITING);
        return database.write(transaction -> looked(transaction, account, now, UnseenTable.waiting(
                transaction, sites(transaction, account), seesPassed(account), PAGE + 1, (long) page * PAGE)));
    }

    /**
     * What somebody has looked at, in no order that tells anything.
     *
     * @param bands those that the account may see; not empty
     * @param page from 0
     */
    public Page seen(Account account, Asked asked, Collection<AgeBand> bands, int page, Instant now) {
        require(account, Sight.SEEN);
        return database.write(transaction -> looked(transaction, account, now, UnseenTable.seen(
                transaction, sites(transaction, account), asked, bands, PAGE + 1, (long) page * PAGE)));
    }

    /** How many of a question were seen, for the bands that have any; before disclosure control. */
    public Map<AgeBand, Long> seen(Account account, Asked asked) {
        require(account, Sight.SEEN);
        return database.read(transaction -> UnseenTable.bands(transaction, sites(transaction, account), asked));
    }

    /** Somebody has looked. False where there is nothing to mark: it is another's, or it was marked before. */
    public boolean see(Account account, ItemId id, Instant now) {
        return mark(account, Sight.WAITING, "mark as seen", id, now, (transaction, sites) ->
                UnseenTable.see(transaction, id, sites, account.name(), WorkingDays.dayOf(now)));
    }

    /** The safeguarding officer shall look; from now on nobody else can. Returns as {@link #see}. */
    public boolean pass(Account account, ItemId id, Instant now) {
        return mark(account, Sight.WAITING, "ask safeguarding to look", id, now, (transaction, sites) ->
                UnseenTable.pass(transaction, id, sites, account.name(), WorkingDays.dayOf(now)));
    }

    /** The officer puts back what was handed on. Returns as {@link #see}. */
    public boolean takeBack(Account account, ItemId id, Instant now) {
        return mark(account, Sight.EVERYTHING, "put back into the queue", id, now, (transaction, sites) ->
                UnseenTable.takeBack(transaction, id, sites));
    }

    private boolean mark(
            Account account,
            Sight needed,
            String action,
            ItemId id,
            Instant now,
            BiPredicate<Transaction, List<Long>> change) {
        require(account, needed);
        return database.write(transaction -> {
            var changed = change.test(transaction, sites(transaction, account));
            audit.log(transaction, now, account.name(), action, id.hex(), changed);
            return changed;
        });
    }

    /** @param found up to one more than a page has */
    private Page looked(Transaction transaction, Account account, Instant now, List<Item> found) {
        var page = new Page(found.subList(0, Math.min(found.size(), PAGE)), found.size() > PAGE);
        for (var item : page.items())
            audit.log(transaction, now, account.name(), "look at ink", item.id().hex(), true);
        return page;
    }

    private List<Long> sites(Transaction transaction, Account account) {
        return orgs.below(transaction, account.org()).stream().map(Org::id).toList();
    }

    private static boolean seesPassed(Account account) {
        return sight(account).reaches(Sight.EVERYTHING);
    }

    private static Sight sight(Account account) {
        return Sight.of(account.role());
    }

    private static void require(Account account, Sight needed) {
        if (!sight(account).reaches(needed))
            throw new IllegalArgumentException("account " + account.id() + " may not look");
    }
}
