package org.yimi.server.ballot;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.Refused;
import org.yimi.content.envelope.VoteOpener;
import org.yimi.server.ballot.Standing.State;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.results.BallotDisclosure;
import org.yimi.server.store.Database;
import org.yimi.server.store.Transaction;

/**
 * The ballots of the district. Before one has closed, by the office's clock, nothing here opens a vote of it or says how
 * many there are.
 */
public final class Ballots {
    private static final int SHOWN_DAYS = 60;

    private final Database database;
    private final Feed feed;
    private final Audit audit;
    private final PrivateKeySet keys;
    private final Results results;
    private final InstantSource clock;

    public Ballots(
            Database database,
            Feed feed,
            Audit audit,
            PrivateKeySet keys,
            BallotDisclosure disclosure,
            InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.audit = audit;
        this.keys = keys;
        this.results = new Results(disclosure);
        this.clock = clock;
    }

    /** What came of counting. */
    public sealed interface Counted {
        /** The result goes to the kiosks with their next contact. */
        record Published(BallotResult result, Tally tally) implements Counted {}

        /** Too few votes have come since the last result to tell another. */
        record NothingNew(BallotResult result) implements Counted {}

        /** Nothing was opened. */
        record NotClosed(LocalDateTime closes) implements Counted {}

        /** No ballot of this id was published. */
        record Unknown() implements Counted {}
    }

    private record Item(Ballot ballot, Audience audience) {}

    /** Those in force, the one that closes last first. */
    public List<Standing> all() {
        return database.read(transaction -> {
            var told = told(transaction);
            var all = new ArrayList<Standing>();
            for (var item : items(transaction).values()) {
                var ballot = item.ballot;
                all.add(new Standing(ballot, state(ballot, told), attended(transaction, ballot)));
            }
            all.sort(Comparator.comparing(one -> one.ballot().closes(), Comparator.reverseOrder()));
            return List.copyOf(all);
        });
    }

    private static List<Hash> attended(Transaction transaction, Ballot ballot) {
        return ballot.voters() instanceof Ballot.Voters.Group ? VoteTable.attended(transaction, ballot) : List.of();
    }

    private State state(Ballot ballot, Map<String, BallotResult> told) {
        var result = told.get(key(ballot.id(), ballot.version()));
        if (result != null) return new State.Told(result);
        if (now().isBefore(ballot.opens())) return new State.Waiting();
        return now().isBefore(ballot.closes()) ? new State.Open() : new State.Closed();
    }

    /**
     * Opens the votes, publishes what may be told of them, and notes who did.
     *
     * @param account who counts
     */
    public Counted count(String id, String account) {
        return database.write(transaction -> {
            var item = Optional.ofNullable(items(transaction).get(id));
            if (item.isEmpty()) return new Counted.Unknown();
            var ballot = item.get().ballot;
            if (now().isBefore(ballot.closes())) {
                audit.log(transaction, clock.instant(), account, "count ballot", id, false);
                return new Counted.NotClosed(ballot.closes());
            }
            var tally = tally(transaction, ballot);
            var before = Optional.ofNullable(told(transaction).get(key(id, ballot.version())));
            var due = before.isEmpty() || results.due(before.get(), tally);
            audit.log(transaction, clock.instant(), account, "count ballot", id + " " + ballot.version(), true);
            if (!due) return new Counted.NothingNew(before.orElseThrow());
            var edition = before.map(BallotResult::edition).orElse(0) + 1;
            var result = results.told(tally, edition, now().toLocalDate().plusDays(SHOWN_DAYS));
            feed.publish(transaction, clock.instant(), item.get().audience, result);
            return new Counted.Published(result, tally);
        });
    }

    /** The votes of every ballot that has closed. Only for whoever holds the disk; never for a page. */
    public List<Tally> closed() {
        return database.read(transaction -> items(transaction).values().stream()
                .map(Item::ballot)
                .filter(ballot -> !now().isBefore(ballot.closes()))
                .map(ballot -> tally(transaction, ballot))
                .toList());
    }

    private Tally tally(Transaction transaction, Ballot ballot) {
        var opener = new VoteOpener(keys, ballot, now());
        var opened = new ArrayList<List<String>>();
        var unreadable = new ArrayList<Refused>();
        VoteTable.each(transaction, ballot, sealed -> {
            try {
                opened.add(opener.open(sealed));
            } catch (Refused e) {
                unreadable.add(e);
            }
        });
        return Tally.of(ballot, opened, unreadable.size());
    }

    /** By id, of each the highest version. */
    private Map<String, Item> items(Transaction transaction) {
        var items = new LinkedHashMap<String, Item>();
        for (var said : feed.said(transaction, Ballot.KIND))
            if (said.body() instanceof Ballot ballot)
                items.merge(
                        ballot.id(),
                        new Item(ballot, said.audience()),
                        (old, next) -> next.ballot.version() > old.ballot.version() ? next : old);
        return items;
    }

    /** By ballot and version, of each the highest edition. */
    private Map<String, BallotResult> told(Transaction transaction) {
        var told = new LinkedHashMap<String, BallotResult>();
        for (var said : feed.said(transaction, BallotResult.KIND))
            if (said.body() instanceof BallotResult result)
                told.merge(
                        key(result.ballot(), result.version()),
                        result,
                        (old, next) -> next.edition() > old.edition() ? next : old);
        return told;
    }

    private static String key(String id, int version) {
        return id + " " + version;
    }

    /** On the wall of the office. */
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
