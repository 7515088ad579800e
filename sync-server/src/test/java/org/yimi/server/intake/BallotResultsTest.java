package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.content.envelope.BallotResult;
import org.yimi.server.ballot.Ballots.Counted;
import org.yimi.server.ballot.Standing;

/** What is told of a ballot after its votes were opened. */
class BallotResultsTest {
    @AutoClose
    private final TestCouncil council;

    BallotResultsTest(@TempDir Path dir) {
        council = new TestCouncil(dir);
    }

    @Test
    void fewVotesTellNoNumberAndVeryFewNotEvenTheFirstPlace() {
        var ballot = council.published(new Vote.One(), new Voters.Everyone());
        for (var i = 0; i < 2; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(1)));
        council.closes(ballot);
        assertThat(council.counted().lines()).isEmpty();

        council.cast(ballot, List.of(TestCouncil.OPTIONS.get(1)));

        assertThat(council.counted()).isEqualTo(new BallotResult(
                "yard", 1, 2, new Count.FewerThan(TestCouncil.THRESHOLD),
                List.of(new Line(TestCouncil.OPTIONS.get(1), 1, new Count.Untold())), council.counted().expires()));
    }

    @Test
    void smallNumbersAreHiddenTogetherWithWhatWouldTellThem() {
        var ballot = council.published(new Vote.One(), new Voters.Everyone());
        for (var i = 0; i < 30; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(0)));
        for (var i = 0; i < 12; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(1)));
        for (var i = 0; i < 4; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(2)));
        council.closes(ballot);

        assertThat(council.counted().lines()).containsExactly(
                new Line(TestCouncil.OPTIONS.get(0), 1, new Count.Told(30)),
                new Line(TestCouncil.OPTIONS.get(1), 2, new Count.FewerThan(TestCouncil.THRESHOLD)),
                new Line(TestCouncil.OPTIONS.get(2), 3, new Count.FewerThan(TestCouncil.THRESHOLD)));
    }

    @Test
    void lateVotesMakeAnotherResultOnlyWhereTheyAreAWholeGroup() {
        var ballot = council.published(new Vote.Several(2), new Voters.Everyone());
        for (var i = 0; i < 20; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(0), TestCouncil.OPTIONS.get(1)));
        council.closes(ballot);
        assertThat(council.counted().edition()).isEqualTo(1);

        for (var i = 0; i < 9; i++) council.cast(ballot, List.of(TestCouncil.OPTIONS.get(2)));
        assertThat(council.ballots().count("yard", "tester")).isInstanceOf(Counted.NothingNew.class);
        council.cast(ballot, List.of(TestCouncil.OPTIONS.get(2)));

        assertThat(council.counted().edition()).isEqualTo(2);
        assertThat(council.results()).hasSize(2);
        assertThat(council.ballots().all().getFirst().state()).isInstanceOfSatisfying(Standing.State.Told.class, told -> assertThat(
                        told.result().votes())
                .isEqualTo(new Count.Told(30)));
    }

    @Test
    void anOptionThatMostLikeWellWinsARanking() {
        var ballot = council.published(new Vote.Ranking(), new Voters.Everyone());
        for (var i = 0; i < 6; i++) council.cast(ballot, TestCouncil.ranked(0, 1, 2));
        for (var i = 0; i < 5; i++) council.cast(ballot, TestCouncil.ranked(1, 2, 0));
        council.closes(ballot);

        assertThat(council.counted().lines()).extracting(Line::option).containsExactly(TestCouncil.OPTIONS.get(1), TestCouncil.OPTIONS.get(0), TestCouncil.OPTIONS.get(2));
        assertThat(council.counted().lines()).extracting(Line::count).containsOnly(new Count.Untold());
    }
}
