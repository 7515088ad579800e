package org.yimi.server.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.yimi.content.envelope.Ballot.Option;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.survey.Language;
import org.yimi.server.ballot.Standing.State;
import org.yimi.server.ballot.Standing;
import org.yimi.server.console.BallotsPage.Entry;
import org.yimi.server.console.BallotsPage.Line;
import org.yimi.server.console.BallotsPage.Look;

/** Writes out how ballots stand, in one language. */
record BallotEntries(Language language) {
    private static final int MARK = 8;

    /** @param mayCount whether who looks may count */
    Entry of(Standing standing, boolean mayCount) {
        var ballot = standing.ballot();
        var told = standing.state() instanceof State.Told(var result) ? List.of(result) : List.<BallotResult>of();
        var lines = told.stream().flatMap(result -> lines(ballot, result).stream()).toList();
        var closed = standing.state() instanceof State.Closed;
        return new Entry(
                ballot.id(),
                ballot.question().in(language),
                look(standing.state()),
                state(standing),
                about(ballot),
                lines.size() == ballot.options().size() ? "" : options(ballot),
                told.stream().map(this::votes).findFirst().orElse(""),
                lines,
                attended(standing),
                badges(standing),
                mayCount && (closed || !told.isEmpty()),
                (closed ? BallotWords.COUNT : BallotWords.COUNT_AGAIN).in(language));
    }

    static Look look(State state) {
        return switch (state) {
            case State.Closed() -> Look.DUE;
            case State.Open() -> Look.OPEN;
            case State.Waiting() -> Look.WAITING;
            case State.Told _ -> Look.TOLD;
        };
    }

    private String state(Standing standing) {
        var ballot = standing.ballot();
        return switch (standing.state()) {
            case State.Waiting() -> BallotWords.WAITING.in(language, time(ballot.opens()));
            case State.Open() -> BallotWords.OPEN.in(language, time(ballot.closes()));
            case State.Closed() -> BallotWords.CLOSED.in(language, time(ballot.closes()));
            case State.Told(var result) -> BallotWords.TOLD.in(language, time(ballot.closes()), result.edition());
        };
    }

    private List<String> about(Ballot ballot) {
        var how = switch (ballot.vote()) {
            case Vote.One() -> BallotWords.ONE.in(language);
            case Vote.Several(var most) -> BallotWords.SEVERAL.in(language, most);
            case Vote.Ranking() -> BallotWords.RANKING.in(language);
        };
        var who = switch (ballot.voters()) {
            case Voters.Everyone() -> BallotWords.EVERYONE.in(language);
            case Voters.Group(var name, _) -> BallotWords.GROUP.in(language, name.in(language));
        };
        return List.of(how, who);
    }

    private String options(Ballot ballot) {
        return BallotWords.OPTIONS.in(
                language,
                ballot.options().stream()
                        .map(option -> option.label().in(language))
                        .collect(joining(BallotWords.BETWEEN.in(language))));
    }

    private String votes(BallotResult result) {
        return result.lines().isEmpty()
                ? BallotWords.TOO_FEW.in(language)
                : BallotWords.VOTES.in(language, number(result.votes()));
    }

    private List<Line> lines(Ballot ballot, BallotResult result) {
        var most = result.lines().stream().mapToLong(line -> told(line.count())).max().orElse(0);
        return result.lines().stream()
                .map(line -> new Line(
                        Integer.toString(line.place()),
                        ballot.options().stream()
                                .filter(option -> option.id().equals(line.option()))
                                .map(this::label)
                                .findFirst()
                                .orElse(line.option()),
                        number(line.count()),
                        width(line.count(), most)))
                .toList();
    }

    private String label(Option option) {
        return option.label().in(language);
    }

    private static String width(Count count, long most) {
        return switch (count) {
            case Count.Told(var number) -> String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0.0 : 100.0 * number / most);
            case Count.FewerThan _, Count.Untold _ -> "";
        };
    }

    private static long told(Count count) {
        return count instanceof Count.Told(var number) ? number : 0;
    }

    private String number(Count count) {
        var numbers = new Numbers(language);
        return switch (count) {
            case Count.Told(var number) -> numbers.of(number);
            case Count.FewerThan(var number) -> Words.FEWER_THAN.in(language, numbers.of(number));
            case Count.Untold() -> "";
        };
    }

    private String attended(Standing standing) {
        return standing.ballot().voters() instanceof Voters.Group(_, var badges)
                ? BallotWords.ATTENDED.in(
                        language, badges.size(), standing.attended().stream().distinct().count())
                : "";
    }

    /** By the beginning of their hash: the office knows which badge it gave to whom. */
    private List<String> badges(Standing standing) {
        var times = standing.attended().stream()
                .collect(groupingBy(badge -> badge.bytes().hex().substring(0, MARK), TreeMap::new, counting()));
        return times.entrySet().stream()
                .map(one -> one.getValue() == 1 ? one.getKey() : BallotWords.TWICE.in(language, one.getKey(), one.getValue()))
                .toList();
    }

    private static String time(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time);
    }
}
