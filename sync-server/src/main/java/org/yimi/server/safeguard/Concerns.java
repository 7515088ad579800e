package org.yimi.server.safeguard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yimi.content.answer.Finished;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Suggestion;
import org.yimi.server.office.Account;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Org;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.safeguard.Concern.State;
import org.yimi.server.safeguard.Step.Done;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * The lane of the safeguarding officers: what kiosks took for disclosures of harm, with clocks, and what became of it.
 * Nobody else opens it or counts it. An officer sees what lies below its own node. Every look, every step and every refused
 * try stands in the audit log by id; what an officer notes stands in the report log only.
 */
public final class Concerns {
    /** Concerns of one page. */
    public static final int PAGE = 24;

    /** Code points of a note. */
    public static final int MOST_WORDS = 2_000;

    /** What a concern's own id is made of beside its content's; no question is called so. */
    private static final String IN_THE_LANE = "\nconcern";

    private final Database database;
    private final Orgs orgs;
    private final Audit audit;

    public Concerns(Database database, Orgs orgs, Audit audit) {
        this.database = database;
        this.orgs = orgs;
        this.audit = audit;
    }

    /**
     * @param waiting that nobody has opened
     * @param open that are being worked on
     * @param late of both, past their clocks
     */
    public record Counts(long waiting, long open, long late) {}

    /** @param more whether another page follows */
    public record Page(List<Concern> concerns, boolean more) {
        public Page {
            concerns = List.copyOf(concerns);
        }
    }

    /** What became of a step that an officer wanted to take. */
    public enum Taken {
        TAKEN,
        /** There is none of this id for this officer. */
        NOT_THERE,
        /** It waits to be opened, or is closed, or was opened before. */
        NOT_NOW,
        /** Before it is closed it has to be assessed. */
        NOT_ASSESSED,
        /** It is one of the nine situations: before it is closed it has to be reported to an authority. */
        NOT_REPORTED
    }

    /** Files every one of them that was sealed with a disclosure, in the transaction that also keeps it. */
    public void file(Transaction transaction, long site, Collection<? extends Finished> finished, Instant arrived) {
        var concerns = new ArrayList<Concern>();
        for (var one : finished)
            for (var disclosure : one.disclosure()) {
                var urgency = disclosure.urgency();
                var openBy = Clocks.openBy(urgency, arrived);
                var decideBy = Clocks.decideBy(urgency, arrived);
                var id = ItemId.of(one.id(), IN_THE_LANE);
                concerns.add(switch (one) {
                    case FinishedSession session ->
                        new Concern(
                                id, session.id(), false, session.survey(), session.version(), site, session.band(),
                                session.when().toString(), urgency, openBy, decideBy, State.WAITING, 0);
                    case Suggestion suggestion ->
                        new Concern(
                                id, suggestion.id(), true, suggestion.vocabulary(), suggestion.version(), site,
                                suggestion.band(), suggestion.when().toString(), urgency, openBy, decideBy, State.WAITING, 0);
                });
            }
        ConcernTable.insert(transaction, concerns);
    }

    /** Whether it is an officer's; of which sites is another question. */
    public static boolean mayOpen(Account account) {
        return account.role() == Role.SAFEGUARDING;
    }

    /** How the lane stands; nothing for whoever may not open it. */
    public Counts counts(Account account, Instant now) {
        if (!mayOpen(account)) return new Counts(0, 0, 0);
        return database.read(transaction -> ConcernTable.counts(transaction, sites(transaction, account), now));
    }

    /** Whether anything in the district is past its clock: the one thing that others may know. */
    public boolean overdue(Instant now) {
        return database.read(transaction -> ConcernTable.overdue(transaction, now));
    }

    /**
     * What is to be done, or what is closed.
     *
     * @param page from 0
     */
    public Page page(Account account, boolean closed, int page, Instant now) {
        require(account);
        return database.write(transaction -> {
            var found = ConcernTable.page(
                    transaction, sites(transaction, account), closed, PAGE + 1, (long) page * PAGE);
            audit.log(transaction, now, account.name(), "list concerns", closed ? "closed" : "to do", true);
            return new Page(found.subList(0, Math.min(found.size(), PAGE)), found.size() > PAGE);
        });
    }

    /** One to look at. Its content is for whoever has opened it. */
    public Optional<Concern> look(Account account, ItemId id, Instant now) {
        require(account);
        return database.write(transaction -> {
            var found = ConcernTable.find(transaction, id, sites(transaction, account));
            audit.log(transaction, now, account.name(), "look at concern", id.hex(), found.isPresent());
            return found;
        });
    }

    /** Everything that was done about one that the account may look at, oldest first. */
    public List<Done> steps(Concern concern) {
        return database.read(transaction -> StepTable.of(transaction, concern.id()));
    }

    /** Somebody without the right to it has asked for the lane. */
    public void refused(Account account, String object, Instant now) {
        audit.log(now, account.name(), "enter safeguarding lane", object, false);
    }

    /** Takes a step, where it can be taken now; else nothing changes. Both stand in the audit log. */
    public Taken take(Account account, ItemId id, Step step, Instant now) {
        require(account);
        return database.write(transaction -> {
            var taken = ConcernTable.find(transaction, id, sites(transaction, account))
                    .map(concern -> taken(concern, StepTable.of(transaction, id), step))
                    .orElse(Taken.NOT_THERE);
            if (taken == Taken.TAKEN) enter(transaction, id, new Done(step, account.name(), now));
            audit.log(transaction, now, account.name(), action(step), id.hex(), taken == Taken.TAKEN);
            return taken;
        });
    }

    private static Taken taken(Concern concern, List<Done> before, Step step) {
        var needed = step instanceof Step.Opened ? State.WAITING : State.OPEN;
        if (concern.state() != needed) return Taken.NOT_NOW;
        if (!(step instanceof Step.Closed)) return Taken.TAKEN;
        if (assessment(before).isEmpty()) return Taken.NOT_ASSESSED;
        return reportIsDue(before) ? Taken.NOT_REPORTED : Taken.TAKEN;
    }

    /** Whether a report is a duty, as it was assessed last, and none was made to an authority. */
    public static boolean reportIsDue(List<Done> steps) {
        return assessment(steps).map(Assessment::mustBeReported).orElse(false)
                && steps.stream().noneMatch(done ->
                        done.step() instanceof Step.Reported reported && reported.recipient().answersDuty());
    }

    /** What it was taken for last. */
    public static Optional<Assessment> assessment(List<Done> steps) {
        return steps.stream()
                .map(Done::step)
                .filter(Step.Assessed.class::isInstance)
                .map(step -> ((Step.Assessed) step).assessment())
                .reduce((_, later) -> later);
    }

    private static void enter(Transaction transaction, ItemId id, Done done) {
        StepTable.insert(transaction, id, done);
        switch (done.step()) {
            case Step.Opened() -> ConcernTable.state(transaction, id, State.OPEN);
            case Step.Assessed(var assessment, _) -> ConcernTable.assessed(transaction, id, assessment);
            case Step.Reported _, Step.FollowedUp _ -> {}
            case Step.Closed _ -> close(transaction, id, WorkingDays.after(WorkingDays.dayOf(done.at())));
        }
    }

    /** What turned out to be none goes back to where it would have been, with a clock of its own. */
    private static void close(Transaction transaction, ItemId id, LocalDate due) {
        ConcernTable.state(transaction, id, State.CLOSED);
        if (assessment(StepTable.of(transaction, id)).orElseThrow() != Assessment.NOT_CONFIRMED) return;
        ConcernTable.release(transaction, id);
        UnseenTable.dueAgain(transaction, id, due);
    }

    private static String action(Step step) {
        return switch (step) {
            case Step.Opened _ -> "open concern";
            case Step.Assessed _ -> "assess concern";
            case Step.Reported _ -> "log report of concern";
            case Step.FollowedUp _ -> "follow up concern";
            case Step.Closed _ -> "close concern";
        };
    }

    private List<Long> sites(Transaction transaction, Account account) {
        return orgs.below(transaction, account.org()).stream().map(Org::id).toList();
    }

    private static void require(Account account) {
        if (!mayOpen(account)) throw new IllegalArgumentException("account " + account.id() + " may not open the lane");
    }
}
