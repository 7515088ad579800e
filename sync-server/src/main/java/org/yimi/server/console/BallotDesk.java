package org.yimi.server.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.yimi.server.ballot.Ballots.Counted;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.console.BallotsPage.Entry;
import org.yimi.server.console.BallotsPage.Look;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Account;
import org.yimi.server.office.District;
import org.yimi.server.office.Role;

/** 小小议事厅 at the office: which ballots there are, and counting those that have closed. */
public record BallotDesk(District district, Ballots ballots) {
    BallotsPage page(Context ctx) {
        return page(ctx, "");
    }

    /** Counts one, and says what came of it. */
    BallotsPage count(Context ctx) {
        var account = allowed(ctx);
        if (!mayCount(account)) throw new Problem(403, "not-allowed", "your account may not count ballots");
        var language = Languages.of(ctx);
        return page(ctx, switch (ballots.count(ctx.pathParam("id"), account.name())) {
            case Counted.Published(_, var tally) ->
                BallotWords.PUBLISHED.in(language)
                        + (tally.unreadable() == 0 ? "" : " " + BallotWords.UNREADABLE.in(language, tally.unreadable()));
            case Counted.NothingNew _ -> BallotWords.NOTHING_NEW.in(language);
            case Counted.NotClosed _ -> BallotWords.NOT_CLOSED.in(language);
            case Counted.Unknown() -> throw new Problem(404, "not-found", "there is no such ballot");
        });
    }

    /** How many there are of each look, in words; none where the account may not look. */
    List<String> standing(Context ctx) {
        if (!mayLook(Gate.login(ctx).account())) return List.of();
        var language = Languages.of(ctx);
        var looks = ballots.all().stream()
                .collect(groupingBy(one -> BallotEntries.look(one.state()), TreeMap::new, counting()));
        if (looks.isEmpty()) return List.of(BallotWords.NO_BALLOT.in(language));
        return looks.entrySet().stream()
                .map(one -> words(one.getKey()).in(language, new Numbers(language).of(one.getValue())))
                .toList();
    }

    private static BallotWords words(Look look) {
        return switch (look) {
            case DUE -> BallotWords.DUE_COUNT;
            case OPEN -> BallotWords.OPEN_COUNT;
            case WAITING -> BallotWords.WAITING_COUNT;
            case TOLD -> BallotWords.TOLD_COUNT;
        };
    }

    private BallotsPage page(Context ctx, String said) {
        var account = allowed(ctx);
        var language = Languages.of(ctx);
        var frame = Frame.of(ctx, BallotWords.BALLOTS.in(language));
        var entries = ballots.all().stream()
                .map(one -> new BallotEntries(language).of(one, mayCount(account)))
                .sorted(Comparator.comparing(Entry::look))
                .toList();
        return new BallotsPage(frame, district.name().in(language), said, entries);
    }

    private static boolean mayLook(Account account) {
        return account.role() != Role.SITE_STAFF;
    }

    private static boolean mayCount(Account account) {
        return account.role() == Role.ADMINISTRATOR || account.role() == Role.CASE_WORKER;
    }

    private static Account allowed(Context ctx) {
        var account = Gate.login(ctx).account();
        if (!mayLook(account)) throw new Problem(403, "not-allowed", "your account may not look at ballots");
        return account;
    }
}
