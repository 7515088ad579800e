package org.yimi.server.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.survey.Language;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.ballot.Ballots.Counted;
import org.yimi.server.ballot.Standing.State;
import org.yimi.server.ballot.Standing;
import org.yimi.server.console.BallotsPage.Entry;
import org.yimi.server.console.BallotsPage.Line;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Account;
import org.yimi.server.office.District;
import org.yimi.server.office.Role;

/** 小小议事厅 at the office: which ballots there are, and counting those that have closed. */
public record BallotDesk(District district, Ballots ballots) {
    private static final int MARK = 8;

    static boolean mayLook(Context ctx) {
        return Gate.login(ctx).account().role() != Role.SITE_STAFF;
    }

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

    private BallotsPage page(Context ctx, String said) {
        var account = allowed(ctx);
        var language = Languages.of(ctx);
        var frame = Frame.of(ctx, BallotWords.BALLOTS.in(language));
        var entries = ballots.all().stream().map(one -> entry(one, language, mayCount(account))).toList();
        return new BallotsPage(frame, district.name().in(language), said, entries);
    }

    private static Entry entry(Standing standing, Language language, boolean mayCount) {
        var ballot = standing.ballot();
        var result = standing.state() instanceof State.Told(var told) ? List.of(told) : List.<BallotResult>of();
        return new Entry(
                ballot.id(),
                ballot.question().in(language),
                state(standing, language),
                result.stream().map(one -> votes(one, language)).findFirst().orElse(""),
                result.stream().flatMap(one -> lines(ballot, one, language).stream()).toList(),
                attended(standing, language),
                badges(standing, language),
                mayCount && (standing.state() instanceof State.Closed || !result.isEmpty()),
                (result.isEmpty() ? BallotWords.COUNT : BallotWords.COUNT_AGAIN).in(language));
    }

    private static String state(Standing standing, Language language) {
        var ballot = standing.ballot();
        return switch (standing.state()) {
            case State.Waiting() -> BallotWords.WAITING.in(language, time(ballot.opens()));
            case State.Open() -> BallotWords.OPEN.in(language, time(ballot.closes()));
            case State.Closed() -> BallotWords.CLOSED.in(language, time(ballot.closes()));
            case State.Told(var result) -> BallotWords.TOLD.in(language, result.edition());
        };
    }

    private static String votes(BallotResult result, Language language) {
        return result.lines().isEmpty()
                ? BallotWords.TOO_FEW.in(language)
                : BallotWords.VOTES.in(language, number(result.votes(), language));
    }

    private static List<Line> lines(Ballot ballot, BallotResult result, Language language) {
        return result.lines().stream()
                .map(line -> new Line(
                        Integer.toString(line.place()),
                        ballot.options().stream()
                                .filter(option -> option.id().equals(line.option()))
                                .map(option -> option.label().in(language))
                                .findFirst()
                                .orElse(line.option()),
                        number(line.count(), language)))
                .toList();
    }

    private static String number(Count count, Language language) {
        var numbers = new Numbers(language);
        return switch (count) {
            case Count.Told(var number) -> numbers.of(number);
            case Count.FewerThan(var number) -> Words.FEWER_THAN.in(language, numbers.of(number));
            case Count.Untold() -> "";
        };
    }

    private static String attended(Standing standing, Language language) {
        return standing.ballot().voters() instanceof Ballot.Voters.Group(_, var badges)
                ? BallotWords.ATTENDED.in(
                        language, badges.size(), standing.attended().stream().distinct().count())
                : "";
    }

    /** By the beginning of their hash: the office knows which badge it gave to whom. */
    private static List<String> badges(Standing standing, Language language) {
        var times = standing.attended().stream()
                .collect(groupingBy(badge -> badge.bytes().hex().substring(0, MARK), TreeMap::new, counting()));
        return times.entrySet().stream()
                .map(one -> one.getValue() == 1 ? one.getKey() : BallotWords.TWICE.in(language, one.getKey(), one.getValue()))
                .toList();
    }

    private static String time(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time);
    }

    private static boolean mayCount(Account account) {
        return account.role() == Role.ADMINISTRATOR || account.role() == Role.CASE_WORKER;
    }

    private static Account allowed(Context ctx) {
        if (!mayLook(ctx)) throw new Problem(403, "not-allowed", "your account may not look at ballots");
        return Gate.login(ctx).account();
    }
}
