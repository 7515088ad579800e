package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Hash;
import org.yimi.content.envelope.Illustration;
import org.yimi.content.envelope.VoteOpener;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.kiosk.store.Database;
import org.yimi.kiosk.store.Drafts;
import org.yimi.kiosk.store.VisitKeys;

/** Votes on their way from the screen to a bundle. */
class VotesTest {
    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-03-02T08:00");
    private static final List<String> OPTIONS = List.of("zebrafish", "quokkaland", "walrusville");

    @TempDir
    private Path dir;

    private final SecureRandom random = new SecureRandom();
    private final TestOffice office = new TestOffice();
    private Database database;
    private Outbox outbox;
    private Votes votes;
    private Instant now = instant(OPENS.plusHours(1));

    @BeforeEach
    void open() {
        var credentials = office.enrol(dir);
        database = Database.open(dir.resolve("kiosk.db"));
        var drafts = new Drafts(database, new VisitKeys(Optional.empty(), () -> now, random));
        outbox = new Outbox(database, drafts, credentials, () -> now, 30);
        votes = new Votes(database, outbox, credentials, () -> SessionId.random(random));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aVoteThatIsOpenToAllGoesAtOnceAndOnlyTheOfficeOpensItOnceItHasClosed() {
        var ballot = ballot(new Ballot.Voters.Everyone());

        assertThat(votes.cast(ballot, List.of("quokkaland"), List.of())).isEqualTo(Votes.Cast.TAKEN);

        assertThat(sent()).singleElement().isInstanceOfSatisfying(CastVote.class, vote -> assertThat(opened(ballot, vote))
                .containsExactly("quokkaland"));
    }

    @Test
    void ofAGroupTheAttendanceGoesAtOnceAndTheVoteOnlyWhenTheBallotHasClosed() {
        var ballot = group(1);

        assertThat(votes.cast(ballot, List.of("quokkaland"), List.of(badge(0)))).isEqualTo(Votes.Cast.TAKEN);
        assertThat(sent()).singleElement().isInstanceOfSatisfying(Attendance.class, attendance -> assertThat(
                        attendance.badge())
                .isEqualTo(badge(0).bytes().hex()));
        now = instant(ballot.closes());

        assertThat(sent()).hasSize(2).last().isInstanceOfSatisfying(CastVote.class, vote -> assertThat(opened(ballot, vote))
                .containsExactly("quokkaland"));
        assertThat(sent()).as("poured once").hasSize(2);
        assertThat(votes.isUsed(ballot, badge(0))).as("badges are forgotten").isFalse();
    }

    @Test
    void theOrderOfPouringTellsNothingOfTheOrderOfVoting() {
        var orders = new ArrayList<List<String>>();
        var ballot = group(24);
        for (var i = 0; i < 24; i++) votes.cast(ballot, List.of(OPTIONS.get(i < 12 ? 0 : 1)), List.of(badge(i)));
        now = instant(ballot.closes());

        for (var handed : sent()) if (handed instanceof CastVote vote) orders.add(opened(ballot, vote));

        assertThat(orders).hasSize(24);
        // one order of 2,704,156 is that in which they were cast
        assertThat(orders.subList(0, 12)).isNotEqualTo(Collections.nCopies(12, List.of(OPTIONS.getFirst())));
        assertThat(sent().stream().map(Handed::id).distinct()).hasSize(48);
    }

    @Test
    void aBadgeVotesOnceAndWhatItChoseFirstStays() {
        var ballot = group(2);
        votes.cast(ballot, List.of("zebrafish"), List.of(badge(0)));

        assertThat(votes.isUsed(ballot, badge(0))).isTrue();
        assertThat(votes.isUsed(ballot, badge(1))).isFalse();
        assertThat(votes.cast(ballot, List.of("walrusville"), List.of(badge(0)))).isEqualTo(Votes.Cast.USED);
        now = instant(ballot.closes());

        assertThat(sent()).hasSize(2);
    }

    @Test
    void beforeItOpensAfterItClosedAndWhileTheTimeIsDoubtfulNothingIsTaken() {
        var ballot = ballot(new Ballot.Voters.Everyone());
        for (var time : List.of(OPENS.minusMinutes(1), ballot.closes())) {
            now = instant(time);
            assertThat(votes.cast(ballot, List.of("zebrafish"), List.of())).isEqualTo(Votes.Cast.CLOSED);
        }
        now = instant(OPENS.plusDays(1));
        outbox.apply(office.receipt(now));
        now = instant(OPENS.plusHours(1)); // the clock was set back behind the office's word

        assertThat(votes.cast(ballot, List.of("zebrafish"), List.of())).isEqualTo(Votes.Cast.CLOSED);
        assertThat(sent()).isEmpty();
    }

    @Test
    void noByteOfTheFolderTellsWhatWasChosen() throws IOException {
        var all = ballot(new Ballot.Voters.Everyone());
        var group = group(3);
        for (var i = 0; i < 3; i++) {
            votes.cast(all, List.of(OPTIONS.get(i)), List.of());
            votes.cast(group, List.of(OPTIONS.get(i)), List.of(badge(i)));
        }
        var bundle = outbox.next().bundle();

        for (var option : OPTIONS) {
            assertThat(text(bundle.array())).doesNotContain(option);
            try (var files = Files.walk(dir)) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    assertThat(text(Files.readAllBytes(file))).as(file.toString()).doesNotContain(option);
            }
        }
        assertThat(office.take(bundle).envelopes().stream()
                        .filter(envelope -> HandedJson.read(office.open(envelope.header().number())) instanceof CastVote)
                        .map(envelope -> envelope.bytes().length())
                        .distinct())
                .as("all choices look alike")
                .hasSize(1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<Handed> sent() {
        return office.take(outbox.next()).envelopes().stream()
                .map(envelope -> HandedJson.read(office.open(envelope.header().number())))
                .toList();
    }

    private List<String> opened(Ballot ballot, CastVote vote) {
        return new VoteOpener(office.keys, ballot, ballot.closes())
                .open(Bytes.of(Base64.getDecoder().decode(vote.sealed())));
    }

    private static Hash badge(int number) {
        return Hash.of(("badge " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static Ballot group(int size) {
        var badges = new ArrayList<Hash>();
        for (var i = 0; i < size; i++) badges.add(badge(i));
        return ballot(new Ballot.Voters.Group(new Wording("议事会", "Council"), Set.copyOf(badges)));
    }

    private static Ballot ballot(Ballot.Voters voters) {
        var options = new ArrayList<Ballot.Option>();
        var pictures = List.of(CardPicture.values());
        for (var i = 0; i < OPTIONS.size(); i++)
            options.add(new Ballot.Option(
                    OPTIONS.get(i), pictures.get(i).words(), new Illustration.Ours(pictures.get(i))));
        return new Ballot(
                voters instanceof Ballot.Voters.Group ? "council" : "yard", 1, new Wording("先添什么？", "What first?"), options,
                new Ballot.Vote.One(), Set.of(AgeBand.values()), OPENS, OPENS.plusDays(7), voters, List.of());
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
