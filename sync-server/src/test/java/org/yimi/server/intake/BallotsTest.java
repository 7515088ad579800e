package org.yimi.server.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.survey.Wording;
import org.yimi.server.ballot.Ballots.Counted;
import org.yimi.server.ballot.Standing;
import org.yimi.server.office.Kiosks.Totals;

/** Votes from their envelope to the count: closed until the ballot is, and then counted as they were cast. */
class BallotsTest {
    private final Path dir;

    @AutoClose
    private final TestCouncil council;

    BallotsTest(@TempDir Path dir) {
        this.dir = dir;
        council = new TestCouncil(dir);
    }

    @Test
    void beforeClosingNoArtefactHoldsAChoiceOrACount() throws IOException {
        var ballot = council.published(new Vote.One(), new Voters.Everyone());
        for (var i = 0; i < 30; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(i % 3)));

        assertThat(council.ballots().count("yard", "tester")).isEqualTo(new Counted.NotClosed(ballot.closes()));
        assertThat(council.ballots().closed()).isEmpty();
        assertThat(council.ballots().all()).containsExactly(new Standing(ballot, new Standing.State.Open(), List.of()));
        assertThat(council.office.tallies.raw()).isEmpty();
        assertThat(disk().rows().entrySet()).filteredOn(row -> OfficeDisk.mentions(row.getValue())).allMatch(row -> row.getKey().equals("feed_item"));
        // the ballot says its options once, in the row or in the log that is not yet written back into it
        for (var option : TestCouncil.OPTIONS) assertThat(disk().occurrences(option)).as(option).isBetween(1L, 2L);
        assertThat(disk().rows().get("vote")).hasSize(30).extracting(row -> requireNonNull(row.get("sealed")).length()).containsOnly(616);
    }

    @Test
    void afterClosingTheSumsAgreeWithWhatWasCastThoughBundlesCameTwice() {
        var ballot = council.published(new Vote.One(), new Voters.Everyone());
        var envelopes = new ArrayList<Envelope>();
        var cast = new ArrayList<String>();
        for (var i = 0; i < 60; i++) {
            var codes = List.of(Stream.concat(TestCouncil.OPTIONS.stream(), Stream.of("?", "-")).toList().get(council.random.nextInt(5)));
            cast.addAll(codes);
            envelopes.add(council.sealed(council.vote(ballot, codes)));
        }
        council.office.receive(envelopes);
        council.office.receive(envelopes);

        council.closes(ballot);

        assertThat(council.office.totals()).isEqualTo(new Totals(60, 60, 0, 0));
        assertThat(council.ballots().closed()).singleElement().satisfies(tally -> {
            assertThat(tally.votes()).isEqualTo(60);
            assertThat(tally.codes()).isEqualTo(cast.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting())));
        });
        assertThat(council.ballots().count("yard", "tester")).isInstanceOfSatisfying(Counted.Published.class, counted -> {
            assertThat(counted.result().votes()).isEqualTo(new Count.Told(60));
            assertThat(counted.result().lines().stream().map(Line::place)).isSorted();
        });
        assertThat(council.results()).hasSize(1);
    }

    @Test
    void aVoteIsKeptOnceThoughTwoEnvelopesHoldIt() {
        var ballot = council.published(new Vote.One(), new Voters.Everyone());
        var vote = council.vote(ballot, List.of(TestCouncil.OPTIONS.getFirst()));

        council.office.receive(List.of(council.sealed(vote), council.sealed(vote)));

        assertThat(council.office.totals()).isEqualTo(new Totals(2, 1, 1, 0));
        council.closes(ballot);
        assertThat(council.ballots().closed().getFirst().votes()).isEqualTo(1);
    }

    @Test
    void ofAGroupItIsKnownWhoVotedAndNothingTiesAVoteToABadge() {
        var badges = Stream.of("a", "b", "c", "d").map(TestCouncil::badge).toList();
        var ballot = council.published(new Vote.One(), new Voters.Group(new Wording("议事会", "Council"), Set.copyOf(badges)));
        for (var badge : badges) council.office.receive(List.of(council.sealed(council.attendance(ballot, badge))));
        council.office.receive(List.of(council.sealed(council.attendance(ballot, badges.getFirst()))));

        assertThat(council.ballots().all().getFirst().attended()).hasSize(5).containsAll(badges);

        for (var i = 0; i < 4; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.getFirst()));
        var votes = requireNonNull(disk().rows().get("vote")).stream().flatMap(row -> row.values().stream()).collect(Collectors.toSet());
        var attended = requireNonNull(disk().rows().get("attendance")).stream().flatMap(row -> row.values().stream()).collect(Collectors.toSet());
        attended.retainAll(votes);
        assertThat(attended).containsExactlyInAnyOrder("yard", "1");
    }

    @Test
    void aVoteThatNobodyCanReadIsKeptAndCountedAsThat() {
        var ballot = council.published(new Vote.One(), new Voters.Everyone());
        var stranger = new CastVote(
                SessionId.random(council.random), "yard", 1, Base64.getEncoder().encodeToString(new byte[308]));
        council.office.receive(List.of(council.sealed(stranger)));
        council.closes(ballot);

        assertThat(council.ballots().closed()).singleElement().satisfies(tally -> {
            assertThat(tally.votes()).isZero();
            assertThat(tally.unreadable()).isEqualTo(1);
        });
    }

    private OfficeDisk disk() {
        return new OfficeDisk(dir, council.office.database);
    }
}
