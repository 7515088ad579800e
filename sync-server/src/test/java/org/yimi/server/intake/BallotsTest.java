package org.yimi.server.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Attendance;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.CastVote;
import org.yimi.content.answer.Handed;
import org.yimi.content.answer.HandedJson;
import org.yimi.content.answer.SessionId;
import org.yimi.content.envelope.Audience;
import org.yimi.content.envelope.Ballot.Vote;
import org.yimi.content.envelope.Ballot.Voters;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.BallotResult.Count;
import org.yimi.content.envelope.BallotResult.Line;
import org.yimi.content.envelope.BallotResult;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.VoteSeal;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.ballot.Ballots.Counted;
import org.yimi.server.ballot.Ballots;
import org.yimi.server.ballot.Standing;
import org.yimi.server.feed.Feed;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.results.BallotDisclosure;

/** Votes from their envelope to the result: closed until the ballot is, and then counted as they were cast. */
class BallotsTest {
    private static final int THRESHOLD = 10;
    private static final List<String> OPTIONS = List.of("zebrafish", "quokkaland", "walrusville");

    @TempDir
    Path dir;

    private final Random random = new Random(3);
    private TestOffice office;
    private VoteSeal seal;
    private Instant now = TestOffice.NOW;
    private long numbers;

    @BeforeEach
    void open() {
        office = new TestOffice(dir);
        seal = new VoteSeal(office.keys.keySet());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void beforeClosingNoArtefactHoldsAChoiceOrACount() throws IOException {
        var ballot = published(new Vote.One(), new Voters.Everyone());
        for (var i = 0; i < 30; i++) cast(ballot, List.of(OPTIONS.get(i % 3)));

        assertThat(ballots().count("yard", "tester")).isEqualTo(new Counted.NotClosed(ballot.closes()));
        assertThat(ballots().closed()).isEmpty();
        assertThat(ballots().all()).containsExactly(new Standing(ballot, new Standing.State.Open(), List.of()));
        assertThat(office.tallies.raw()).isEmpty();
        assertThat(rows().entrySet()).filteredOn(row -> mentions(row.getValue())).allMatch(row -> row.getKey().equals("feed_item"));
        // the ballot says its options once, in the row or in the log that is not yet written back into it
        for (var option : OPTIONS) assertThat(occurrences(option)).as(option).isBetween(1L, 2L);
        assertThat(rows().get("vote")).hasSize(30).extracting(row -> requireNonNull(row.get("sealed")).length()).containsOnly(616);
    }

    @Test
    void afterClosingTheSumsAgreeWithWhatWasCastThoughBundlesCameTwice() {
        var ballot = published(new Vote.One(), new Voters.Everyone());
        var envelopes = new ArrayList<Envelope>();
        var cast = new ArrayList<String>();
        for (var i = 0; i < 60; i++) {
            var codes = List.of(Stream.concat(OPTIONS.stream(), Stream.of("?", "-")).toList().get(random.nextInt(5)));
            cast.addAll(codes);
            envelopes.add(sealed(vote(ballot, codes)));
        }
        office.receive(envelopes);
        office.receive(envelopes);

        now = closing(ballot);

        assertThat(office.totals()).isEqualTo(new Totals(60, 60, 0, 0));
        assertThat(ballots().closed()).singleElement().satisfies(tally -> {
            assertThat(tally.votes()).isEqualTo(60);
            assertThat(tally.codes()).isEqualTo(cast.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting())));
        });
        assertThat(ballots().count("yard", "tester")).isInstanceOfSatisfying(Counted.Published.class, counted -> {
            assertThat(counted.result().votes()).isEqualTo(new Count.Told(60));
            assertThat(counted.result().lines().stream().map(Line::place)).isSorted();
        });
        assertThat(results()).hasSize(1);
    }

    @Test
    void aVoteIsKeptOnceThoughTwoEnvelopesHoldIt() {
        var ballot = published(new Vote.One(), new Voters.Everyone());
        var vote = vote(ballot, List.of(OPTIONS.getFirst()));

        office.receive(List.of(sealed(vote), sealed(vote)));

        assertThat(office.totals()).isEqualTo(new Totals(2, 1, 1, 0));
        now = closing(ballot);
        assertThat(ballots().closed().getFirst().votes()).isEqualTo(1);
    }

    @Test
    void ofAGroupItIsKnownWhoVotedAndNothingTiesAVoteToABadge() {
        var badges = Stream.of("a", "b", "c", "d").map(BallotsTest::badge).toList();
        var ballot = published(new Vote.One(), new Voters.Group(new Wording("议事会", "Council"), Set.copyOf(badges)));
        for (var badge : badges) office.receive(List.of(sealed(attendance(ballot, badge))));
        office.receive(List.of(sealed(attendance(ballot, badges.getFirst()))));

        assertThat(ballots().all().getFirst().attended()).hasSize(5).containsAll(badges);

        for (var i = 0; i < 4; i++) cast(ballot, List.of(OPTIONS.getFirst()));
        var votes = requireNonNull(rows().get("vote")).stream().flatMap(row -> row.values().stream()).collect(Collectors.toSet());
        var attended = requireNonNull(rows().get("attendance")).stream().flatMap(row -> row.values().stream()).collect(Collectors.toSet());
        attended.retainAll(votes);
        assertThat(attended).containsExactlyInAnyOrder("yard", "1");
    }

    @Test
    void fewVotesTellNoNumberAndVeryFewNotEvenTheFirstPlace() {
        var ballot = published(new Vote.One(), new Voters.Everyone());
        for (var i = 0; i < 2; i++) cast(ballot, List.of(OPTIONS.get(1)));
        now = closing(ballot);
        assertThat(counted().lines()).isEmpty();

        cast(ballot, List.of(OPTIONS.get(1)));

        assertThat(counted()).isEqualTo(new BallotResult(
                "yard", 1, 2, new Count.FewerThan(THRESHOLD),
                List.of(new Line(OPTIONS.get(1), 1, new Count.Untold())), counted().expires()));
    }

    @Test
    void smallNumbersAreHiddenTogetherWithWhatWouldTellThem() {
        var ballot = published(new Vote.One(), new Voters.Everyone());
        for (var i = 0; i < 30; i++) cast(ballot, List.of(OPTIONS.get(0)));
        for (var i = 0; i < 12; i++) cast(ballot, List.of(OPTIONS.get(1)));
        for (var i = 0; i < 4; i++) cast(ballot, List.of(OPTIONS.get(2)));
        now = closing(ballot);

        assertThat(counted().lines()).containsExactly(
                new Line(OPTIONS.get(0), 1, new Count.Told(30)),
                new Line(OPTIONS.get(1), 2, new Count.FewerThan(THRESHOLD)),
                new Line(OPTIONS.get(2), 3, new Count.FewerThan(THRESHOLD)));
    }

    @Test
    void lateVotesMakeAnotherResultOnlyWhereTheyAreAWholeGroup() {
        var ballot = published(new Vote.Several(2), new Voters.Everyone());
        for (var i = 0; i < 20; i++) cast(ballot, List.of(OPTIONS.get(0), OPTIONS.get(1)));
        now = closing(ballot);
        assertThat(counted().edition()).isEqualTo(1);

        for (var i = 0; i < 9; i++) cast(ballot, List.of(OPTIONS.get(2)));
        assertThat(ballots().count("yard", "tester")).isInstanceOf(Counted.NothingNew.class);
        cast(ballot, List.of(OPTIONS.get(2)));

        assertThat(counted().edition()).isEqualTo(2);
        assertThat(results()).hasSize(2);
        assertThat(ballots().all().getFirst().state()).isInstanceOfSatisfying(Standing.State.Told.class, told -> assertThat(
                        told.result().votes())
                .isEqualTo(new Count.Told(30)));
    }

    @Test
    void anOptionThatMostLikeWellWinsARanking() {
        var ballot = published(new Vote.Ranking(), new Voters.Everyone());
        for (var i = 0; i < 6; i++) cast(ballot, ranked(0, 1, 2));
        for (var i = 0; i < 5; i++) cast(ballot, ranked(1, 2, 0));
        now = closing(ballot);

        assertThat(counted().lines()).extracting(Line::option).containsExactly(OPTIONS.get(1), OPTIONS.get(0), OPTIONS.get(2));
        assertThat(counted().lines()).extracting(Line::count).containsOnly(new Count.Untold());
    }

    @Test
    void aVoteThatNobodyCanReadIsKeptAndCountedAsThat() {
        var ballot = published(new Vote.One(), new Voters.Everyone());
        var stranger = new CastVote(
                SessionId.random(random), "yard", 1, Base64.getEncoder().encodeToString(new byte[308]));
        office.receive(List.of(sealed(stranger)));
        now = closing(ballot);

        assertThat(ballots().closed()).singleElement().satisfies(tally -> {
            assertThat(tally.votes()).isZero();
            assertThat(tally.unreadable()).isEqualTo(1);
        });
    }

    private BallotResult counted() {
        ballots().count("yard", "tester");
        return results().getLast();
    }

    private List<BallotResult> results() {
        return office.database.read(transaction -> new Feed(office.database).said(transaction, BallotResult.KIND)).stream()
                .map(said -> (BallotResult) said.body())
                .toList();
    }

    private static List<String> ranked(int first, int second, int third) {
        return List.of(OPTIONS.get(first) + ".1", OPTIONS.get(second) + ".2", OPTIONS.get(third) + ".3");
    }

    private Ballot published(Vote vote, Voters voters) {
        var options = new ArrayList<Ballot.Option>();
        var pictures = List.of(CardPicture.values());
        for (var i = 0; i < OPTIONS.size(); i++)
            options.add(new Ballot.Option(
                    OPTIONS.get(i), pictures.get(i).words(), new Illustration.Ours(pictures.get(i))));
        var opens = LocalDateTime.ofInstant(TestOffice.NOW, ZoneId.systemDefault()).minusDays(1);
        var ballot = new Ballot(
                "yard", 1, new Wording("先添什么？", "What first?"), options, vote, Set.of(AgeBand.C), opens, opens.plusDays(3),
                voters, List.of());
        office.database.change(transaction ->
                new Feed(office.database).publish(transaction, TestOffice.NOW, new Audience.All(), ballot));
        return ballot;
    }

    private Ballots ballots() {
        return new Ballots(
                office.database, new Feed(office.database), new Audit(office.database), office.secret,
                new BallotDisclosure(THRESHOLD), () -> now);
    }

    private static Instant closing(Ballot ballot) {
        return ballot.closes().atZone(ZoneId.systemDefault()).toInstant();
    }

    private void cast(Ballot ballot, List<String> codes) {
        office.receive(List.of(sealed(vote(ballot, codes))));
    }

    private CastVote vote(Ballot ballot, List<String> codes) {
        var sealed = Base64.getEncoder().encodeToString(seal.seal(ballot, codes).array());
        return new CastVote(SessionId.random(random), ballot.id(), ballot.version(), sealed);
    }

    private Attendance attendance(Ballot ballot, Hash badge) {
        return new Attendance(SessionId.random(random), ballot.id(), ballot.version(), badge.bytes().hex());
    }

    private Envelope sealed(Handed handed) {
        return office.seal.seal(++numbers, HandedJson.write(handed));
    }

    private static Hash badge(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean mentions(List<Map<String, String>> rows) {
        return OPTIONS.stream()
                .flatMap(option -> Stream.of(option, HexFormat.of().formatHex(option.getBytes(StandardCharsets.US_ASCII))))
                .anyMatch(word -> rows.stream().anyMatch(row -> row.values().stream().anyMatch(value -> value.contains(word))));
    }

    /** Every table with its rows, bytes in hexadecimal. */
    private Map<String, List<Map<String, String>>> rows() {
        return office.database.read(transaction -> transaction
                .handle()
                .createQuery("select name from sqlite_master where type = 'table'")
                .mapTo(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(table -> table, table -> transaction
                        .handle()
                        .createQuery("select * from \"" + table + "\"")
                        .mapToMap()
                        .map(BallotsTest::texts)
                        .list())));
    }

    private static Map<String, String> texts(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue() instanceof byte[] bytes
                        ? HexFormat.of().formatHex(bytes)
                        : String.valueOf(cell.getValue())));
    }

    /** In all files of the office. */
    private long occurrences(String word) throws IOException {
        var count = 0L;
        try (var files = Files.walk(dir)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                count += text.split(word, -1).length - 1L;
            }
        }
        return count;
    }
}
