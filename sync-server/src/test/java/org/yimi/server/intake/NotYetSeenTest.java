package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.server.InkChildren;
import org.yimi.server.office.Account;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.safeguard.Asked;
import org.yimi.server.safeguard.Item;
import org.yimi.server.safeguard.Sight;
import org.yimi.server.safeguard.Unseen.Counts;
import org.yimi.server.safeguard.What;

/** What children drew and wrote, from its arrival until somebody has looked at it. */
class NotYetSeenTest {
    private static final Asked DREAM = new Asked("my-place", 1, "own-park");

    @TempDir
    Path dir;

    private final Random random = new Random(5);
    private TestOffice office;
    private Library library;
    private Survey survey;
    private Intake intake;
    private Account worker;
    private Account officer;
    private Instant now = TestOffice.NOW;

    @BeforeEach
    void open() {
        office = new TestOffice(dir);
        library = office.library;
        survey = InkChildren.survey(library);
        intake = new Intake(
                office.database, office.kiosks, office.tallies, office.filing, office.keys, 1, library, () -> now);
        worker = account(Role.CASE_WORKER);
        officer = account(Role.SAFEGUARDING);
    }

    @AfterEach
    void close() {
        intake.close();
        office.close();
    }

    @Test
    void everySheetAndEveryTextWaitsAndTheRestDoesNot() {
        var session = InkChildren.session(survey, AgeBand.C, random);

        office.receipt(intake, List.of(sealed(1, session)));

        assertThat(waiting(worker))
                .hasSize(3)
                .allMatch(item -> item.content().equals(session.id()) && item.band() == AgeBand.C && !item.passed())
                .allMatch(item -> item.moment().equals("2026-02-27pm"))
                .extracting(Item::what)
                .containsExactlyInAnyOrder(What.DRAWING, What.WRITING, What.WORDS);
        assertThat(new Contents(office.database).of(List.of(session.id()))).containsEntry(session.id(), session);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05, 2026-03-06", "2026-03-06, 2026-03-09", "2026-03-07, 2026-03-09", "2026-03-08, 2026-03-09"})
    void itIsDueOnTheWorkingDayAfterItArrivedWhateverItsHalfDay(LocalDate arrived, LocalDate due) {
        now = Instant.parse(arrived + "T10:00:00Z");

        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));

        assertThat(waiting(worker)).extracting(Item::dueOn).containsOnly(due);
        now = now.plus(Duration.ofDays(10));
        assertThat(office.unseen.counts(worker, now)).isEqualTo(new Counts(3, 3, 0));
    }

    @Test
    void theOldestStandsFirstAndPagesFollowEachOther() {
        for (var number = 1; number <= 9; number++) {
            office.receipt(intake, List.of(sealed(number, InkChildren.session(survey, AgeBand.C, random))));
            now = now.plus(Duration.ofDays(1));
        }

        var first = office.unseen.waiting(worker, 0, now);
        var second = office.unseen.waiting(worker, 1, now);

        assertThat(first.items()).hasSize(24);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(3);
        assertThat(second.more()).isFalse();
        assertThat(first.items()).isSortedAccordingTo((one, other) -> one.dueOn().compareTo(other.dueOn()));
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void theSameBundleAgainFilesNothingTwiceAndWhatLeavesQuarantineIsFiledThen() throws Exception {
        var empty = Files.createDirectory(dir.resolve("no-packs"));
        var without = office.intake(office.keys, Library.read(List.of(empty)));
        var envelope = sealed(1, InkChildren.session(survey, AgeBand.C, random));
        office.receipt(without, List.of(envelope));
        without.close();
        assertThat(waiting(worker)).isEmpty();

        assertThat(intake.releaseQuarantined()).isEqualTo(1);
        office.receipt(intake, List.of(envelope));

        assertThat(waiting(worker)).hasSize(3);
    }

    @Test
    void whenBothEnvelopesOfANumberCountTheInkOfBothWaits() {
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        assertThat(waiting(worker)).hasSize(3);

        new Disputes(office.database, office.kiosks, office.tallies, office.filing, office.secret, library, () -> now)
                .decide(office.kiosk, 1, true);

        assertThat(waiting(worker)).hasSize(6);
    }

    @Test
    void whatWasSeenLeavesTheQueueForTheGalleryOnce() {
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        var drawing = one(What.DRAWING, worker);

        assertThat(office.unseen.see(worker, drawing.id(), now)).isTrue();

        assertThat(office.unseen.see(worker, drawing.id(), now)).isFalse();
        assertThat(waiting(worker)).hasSize(2);
        assertThat(gallery(account(Role.ANALYST))).extracting(Item::id).containsExactly(drawing.id());
        assertThat(office.unseen.seen(account(Role.ANALYST), DREAM)).containsOnly(Map.entry(AgeBand.C, 1L));
    }

    @Test
    void whatIsHandedToTheOfficerStaysOnTopForTheOfficerOnlyUntilItIsPutBack() {
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        var drawing = one(What.DRAWING, worker);

        assertThat(office.unseen.pass(worker, drawing.id(), now)).isTrue();

        assertThat(waiting(worker)).hasSize(2).noneMatch(item -> item.id().equals(drawing.id()));
        assertThat(waiting(account(Role.ADMINISTRATOR))).hasSize(2);
        assertThat(office.unseen.see(worker, drawing.id(), now)).isFalse();
        assertThat(waiting(officer).getFirst()).matches(item -> item.passed() && item.id().equals(drawing.id()));
        assertThat(office.unseen.counts(officer, now.plus(Duration.ofDays(30)))).isEqualTo(new Counts(3, 2, 1));
        assertThatThrownBy(() -> office.unseen.takeBack(worker, drawing.id(), now))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(office.unseen.takeBack(officer, drawing.id(), now)).isTrue();
        assertThat(waiting(worker)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleSeesNoMoreThanItMay(Role role) {
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        office.unseen.see(worker, one(What.DRAWING, worker).id(), now);
        var account = account(role);

        if (Set.of(Role.ADMINISTRATOR, Role.CASE_WORKER, Role.SAFEGUARDING).contains(role)) {
            assertThat(waiting(account)).hasSize(2);
        } else {
            assertThatThrownBy(() -> waiting(account)).isInstanceOf(IllegalArgumentException.class);
            assertThat(office.unseen.counts(account, now)).isEqualTo(new Counts(0, 0, 0));
        }
        if (Sight.of(role) == Sight.NOTHING)
            assertThatThrownBy(() -> gallery(account)).isInstanceOf(IllegalArgumentException.class);
        else assertThat(gallery(account)).hasSize(1);
    }

    @Test
    void anAccountSeesWhatLiesBelowItAndNothingElse() {
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        var orgs = new Orgs(office.database);
        var elsewhere = office.database.write(tx -> orgs.add(
                tx, orgs.root(tx).id(), OrgKind.SCHOOL, new Wording("二小", "Second")));
        var other = new Account(9, "other", Role.SAFEGUARDING, elsewhere);
        var drawing = one(What.DRAWING, worker);

        assertThat(waiting(other)).isEmpty();
        assertThat(office.unseen.see(other, drawing.id(), now)).isFalse();
        assertThat(office.unseen.pass(other, drawing.id(), now)).isFalse();

        assertThat(waiting(worker)).hasSize(3);
    }

    @Test
    void everyLookAndEveryMarkIsInTheAuditLogByIdAndNeverByContent() throws Exception {
        office.receipt(intake, List.of(sealed(1, InkChildren.session(survey, AgeBand.C, random))));
        var words = one(What.WORDS, worker);
        office.unseen.see(worker, words.id(), now);
        office.unseen.see(worker, words.id(), now);

        var rows = office.database.read(tx -> tx.handle()
                .createQuery("select account || ' ' || action || ' ' || object || ' ' || success from audit order by id")
                .mapTo(String.class)
                .list());

        assertThat(rows)
                .filteredOn(row -> row.contains(words.id().hex()))
                .containsExactly(
                        worker.name() + " look at ink " + words.id().hex() + " 1",
                        worker.name() + " mark as seen " + words.id().hex() + " 1",
                        worker.name() + " mark as seen " + words.id().hex() + " 0");
        assertThat(rows).hasSize(5).noneMatch(row -> row.contains(InkChildren.SECRET));
        var queue = office.database.read(tx -> tx.handle().createQuery("select * from unseen").mapToMap().list());
        assertThat(queue.toString()).doesNotContain(InkChildren.SECRET);
    }

    @Test
    void neitherTheQueueNorItsOrderTellsWhenSomethingArrived() {
        for (var number = 1; number <= 20; number++)
            office.receipt(intake, List.of(sealed(number, InkChildren.session(survey, AgeBand.C, random))));

        var columns = office.database.read(tx ->
                tx.handle().createQuery("select name from pragma_table_info('unseen')").mapTo(String.class).list());
        var moments = waiting(worker).stream().map(Item::moment).distinct();

        assertThat(columns)
                .isNotEmpty()
                .allMatch(name -> !name.contains("time") && !name.contains("arriv") && !name.endsWith("_at"));
        assertThat(moments).containsExactly("2026-02-27pm");
    }

    private Item one(What what, Account account) {
        return waiting(account).stream().filter(item -> item.what() == what).findFirst().orElseThrow();
    }

    private List<Item> waiting(Account account) {
        return office.unseen.waiting(account, 0, now).items();
    }

    private List<Item> gallery(Account account) {
        return office.unseen.seen(account, DREAM, Arrays.asList(AgeBand.values()), 0, now).items();
    }

    private Account account(Role role) {
        var root = office.database.read(tx -> new Orgs(office.database).root(tx).id());
        return new Account(1, role.name(), role, root);
    }

    private Envelope sealed(long number, FinishedSession session) {
        return office.seal.seal(number, SessionJson.write(session));
    }
}
