package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.HandedJson;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.survey.Wording;

/** A choice stays closed until its ballot is, and looks like every other. */
class VoteSealTest {
    private static final Ballot.Voters ALL = new Ballot.Voters.Everyone();

    private final District district = District.random(1);
    private final VoteSeal seal = new VoteSeal(district.keySet());

    @ParameterizedTest
    @ValueSource(strings = {"tree", "slide", "?", "-"})
    void aChoiceComesBackOnceTheBallotHasClosed(String choice) {
        var ballot = FeedKinds.ballot(1, new Vote.One(), ALL);

        var opener = new VoteOpener(district.keys(), ballot, ballot.closes());

        assertThat(opener.open(seal.seal(ballot, List.of(choice)))).containsExactly(choice);
    }

    @Test
    void beforeItsBallotHasClosedThereIsNothingToOpenItWith() {
        var ballot = FeedKinds.ballot(1, new Vote.One(), ALL);

        assertThatThrownBy(() -> new VoteOpener(district.keys(), ballot, ballot.closes().minusSeconds(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyVoteIsAsLongAndNoneLooksLikeAnother() {
        var one = FeedKinds.ballot(1, new Vote.Several(2), ALL);
        var sealed = new HashSet<Bytes>();
        for (var codes : List.of(List.of("tree"), List.of("tree", "slide"), List.of("?"), List.of("tree")))
            sealed.add(seal.seal(one, codes));

        assertThat(sealed).hasSize(4).allMatch(vote -> vote.length() == VoteForm.SEALED_LENGTH);
    }

    @Test
    void aVoteCountsForOneVersionOfOneBallotOnly() {
        var first = FeedKinds.ballot(1, new Vote.One(), ALL);
        var second = FeedKinds.ballot(2, new Vote.One(), ALL);
        var vote = seal.seal(first, List.of("tree"));

        assertThatThrownBy(() -> new VoteOpener(district.keys(), second, second.closes()).open(vote))
                .hasMessageContaining("cannot-open");
        assertThatThrownBy(() -> new VoteOpener(District.random(2).keys(), first, first.closes()).open(vote))
                .hasMessageContaining("cannot-open");
        assertThatThrownBy(() -> new VoteOpener(district.keys(), first, first.closes())
                        .open(Bytes.of(Arrays.copyOf(vote.array(), 40))))
                .hasMessageContaining("truncated");
    }

    @Test
    void whatNobodyCouldVoteIsNotSealed() {
        var one = FeedKinds.ballot(1, new Vote.One(), ALL);
        var several = FeedKinds.ballot(1, new Vote.Several(2), ALL);

        for (var codes : List.of(List.<String>of(), List.of("nowhere"), List.of("tree", "slide"), List.of("tree", "?")))
            assertThatThrownBy(() -> seal.seal(one, codes)).isInstanceOf(IllegalArgumentException.class);
        for (var codes : List.of(List.<String>of(), List.of("tree", "tree"), List.of("tree", "-")))
            assertThatThrownBy(() -> seal.seal(several, codes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRankingGivesEachPlaceOnce() {
        var ranking = ranking(3);

        assertThat(ranking.takes(List.of("a.2", "b.1", "c.3"))).isTrue();
        assertThat(ranking.takes(List.of("?"))).isTrue();
        for (var not : List.of(List.of("a.1", "b.2"), List.of("a.1", "b.1", "c.2"), List.of("a.1", "a.2", "c.3"), List.of("a")))
            assertThat(ranking.takes(not)).isFalse();
        assertThatThrownBy(() -> ranking(6)).hasMessageContaining("6 choices");
        assertThat(ranking(2).takes(List.of("a"))).isTrue();
    }

    @Test
    void theLongestVoteFits() {
        var options = "abcdef".chars().mapToObj(c -> Character.toString(c) + "x".repeat(39)).toList();
        var ballot = of(new Vote.Several(6), options);

        var opener = new VoteOpener(district.keys(), ballot, ballot.closes());

        assertThat(opener.open(seal.seal(ballot, options))).isEqualTo(options);
    }

    @Test
    void votesAndAttendancesTravelInEnvelopes() {
        var id = new SessionId("0123456789abcdef0123456789abcdef");
        var vote = new CastVote(id, "yard", 2, "AAAA");
        var attendance = new Attendance(id, "yard", 2, "0f".repeat(32));

        assertThat(HandedJson.read(HandedJson.write(vote))).isEqualTo(vote);
        assertThat(HandedJson.read(HandedJson.write(attendance))).isEqualTo(attendance);
        assertThatThrownBy(() -> new Attendance(id, "yard", 2, "me")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Ballot ranking(int options) {
        return of(new Vote.Ranking(), "abcdef".chars().limit(options).mapToObj(Character::toString).toList());
    }

    private static Ballot of(Vote vote, List<String> ids) {
        var like = FeedKinds.ballot(1, new Vote.One(), ALL);
        var options = ids.stream()
                .map(id -> new Ballot.Option(
                        id, new Wording(id.substring(0, 1), id.substring(0, 1)), like.options().getFirst().picture()))
                .toList();
        return new Ballot(
                "yard", 1, like.question(), options, vote, Set.copyOf(like.bands()), like.opens(), like.closes(), ALL, List.of());
    }
}
