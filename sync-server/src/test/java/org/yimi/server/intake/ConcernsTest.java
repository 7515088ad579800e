package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.DisclosingChildren;
import org.yimi.server.InkChildren;
import org.yimi.server.cases.Filter;
import org.yimi.server.office.Account;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.safeguard.Asked;
import org.yimi.server.safeguard.Assessment;
import org.yimi.server.safeguard.Concern;
import org.yimi.server.safeguard.Concerns.Counts;
import org.yimi.server.safeguard.Concerns.Taken;
import org.yimi.server.safeguard.ItemId;
import org.yimi.server.safeguard.Recipient;
import org.yimi.server.safeguard.Step;

/** What a kiosk took for a disclosure of harm, from its arrival until it is closed. */
class ConcernsTest {
    private static final Step OPEN = new Step.Opened();
    private static final Step REPORT = new Step.Reported(
            Recipient.POLICE, "城东派出所", LocalDateTime.parse("2026-03-01T18:30"), "电话报案", "受理");
    private static final Step TOLD_SCHOOL = new Step.Reported(
            Recipient.SCHOOL, "班主任", LocalDateTime.parse("2026-03-01T18:20"), "当面说了", "");
    private static final Step CLOSE = new Step.Closed("孩子已在安全的地方");

    @TempDir
    Path dir;

    private final Random random = new Random(11);
    private final Instant now = TestOffice.NOW;
    private TestOffice office;
    private Account officer;
    private Account worker;

    @BeforeEach
    void open() {
        office = new TestOffice(dir);
        officer = account(Role.SAFEGUARDING);
        worker = account(Role.CASE_WORKER);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void onlyWhatWasSealedWithADisclosureComesIntoTheLaneAndSevereOnesStandFirst() {
        var severe = DisclosingChildren.session(office.library, Urgency.SEVERE, random);
        var less = DisclosingChildren.suggestion(Urgency.CONCERN, random);
        office.takeIn(less, InkChildren.session(InkChildren.survey(office.library), AgeBand.C, random), severe);

        assertThat(office.sessionsCounted()).as("numbers are counted as ever").isEqualTo(2);
        assertThat(lane()).extracting(Concern::content).containsExactly(severe.id(), less.id());
        assertThat(lane()).extracting(Concern::moment).containsExactly("2026-02-27pm", "2026-W09");
        assertThat(office.concerns.counts(officer, now)).isEqualTo(new Counts(2, 0, 0));
    }

    @Test
    void itsClocksAreWholeHoursOrDaysAndNeverLaterThanPromised() {
        office.takeIn(
                DisclosingChildren.session(office.library, Urgency.SEVERE, random),
                DisclosingChildren.suggestion(Urgency.CONCERN, random));

        var severe = lane().getFirst();
        var less = lane().getLast();

        assertThat(severe.openBy()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(severe.decideBy()).isEqualTo("2026-03-02T10:00:00Z");
        // a Sunday: until the end of Monday, and of Tuesday
        assertThat(less.openBy()).isBetween("2026-03-02T10:00:00Z", "2026-03-03T12:00:00Z");
        assertThat(less.decideBy()).isEqualTo(less.openBy().plus(Duration.ofDays(1)));
        assertThat(office.concerns.counts(officer, now.plus(Duration.ofHours(2)))).isEqualTo(new Counts(2, 0, 1));
        assertThat(office.concerns.overdue(severe.openBy().minusSeconds(1))).isFalse();
        assertThat(office.concerns.overdue(severe.openBy())).isTrue();
    }

    @Test
    void whoHasOpenedItInTimeButDoesNotDecideIsLateAfterADay() {
        var id = severe();
        take(id, OPEN);

        assertThat(office.concerns.overdue(now.plus(Duration.ofHours(23)))).isFalse();
        assertThat(office.concerns.overdue(now.plus(Duration.ofHours(24)))).isTrue();
        take(id, new Step.Assessed(Assessment.OTHER, "聊过了"));
        assertThat(office.concerns.overdue(now.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void nobodyElseSeesWhatIsInTheLaneAnywhere() {
        var session = DisclosingChildren.session(office.library, Urgency.SEVERE, random);
        var idea = DisclosingChildren.suggestion(Urgency.CONCERN, random);
        office.takeIn(session, idea);

        for (var role : List.of(Role.ADMINISTRATOR, Role.CASE_WORKER, Role.SAFEGUARDING)) {
            var account = account(role);
            assertThat(office.unseen.waiting(account, 0, now).items()).as("queue of " + role).isEmpty();
            assertThat(office.unseen.counts(account, now).waiting()).isZero();
            assertThat(office.unseen.waitingFor(account)).isEmpty();
            assertThat(office.unseen.withheld(account)).containsExactlyInAnyOrder(session.id(), idea.id());
            var page = office.suggestions.page(account, Filter.ALL, office.unseen.withheld(account), 0, now);
            assertThat(page.total()).as("suggestions of " + role).isZero();
        }
    }

    @Test
    void whatWasConfirmedStaysWithTheOfficersAndWhatWasNotGoesBackWithANewClock() {
        var id = severe();
        walk(id, Assessment.INJURY_OR_VIOLENCE);
        assertThat(office.unseen.waiting(worker, 0, now).items()).isEmpty();

        var other = severe();
        walk(other, Assessment.NOT_CONFIRMED);

        var back = office.unseen.waiting(worker, 0, now).items();
        assertThat(back).hasSize(3).allMatch(item -> item.dueOn().toString().equals("2026-03-02"));
        for (var item : back) office.unseen.see(worker, item.id(), now);
        assertThat(office.unseen.seen(worker, new Asked("my-place", 1, "own-park"))).containsEntry(AgeBand.C, 1L);
    }

    @Test
    void itIsOpenedOnceAndClosedOnlyAfterADecisionAndWhereItIsADutyAReport() {
        var id = severe();

        assertThat(take(id, new Step.FollowedUp("太早"))).isEqualTo(Taken.NOT_NOW);
        assertThat(take(id, OPEN)).isEqualTo(Taken.TAKEN);
        assertThat(take(id, OPEN)).isEqualTo(Taken.NOT_NOW);
        assertThat(take(id, CLOSE)).isEqualTo(Taken.NOT_ASSESSED);
        assertThat(take(id, new Step.Assessed(Assessment.SEXUAL_ABUSE_UNDER_14, "孩子这样说"))).isEqualTo(Taken.TAKEN);
        assertThat(take(id, CLOSE)).isEqualTo(Taken.NOT_REPORTED);
        assertThat(take(id, TOLD_SCHOOL)).isEqualTo(Taken.TAKEN);
        assertThat(take(id, CLOSE)).as("a school is no authority").isEqualTo(Taken.NOT_REPORTED);
        assertThat(take(id, REPORT)).isEqualTo(Taken.TAKEN);
        assertThat(take(id, CLOSE)).isEqualTo(Taken.TAKEN);
        assertThat(take(id, new Step.FollowedUp("太晚"))).isEqualTo(Taken.NOT_NOW);
        assertThat(take(new ItemId("0".repeat(32)), OPEN)).isEqualTo(Taken.NOT_THERE);

        var closed = office.concerns.page(officer, true, 0, now).concerns().getFirst();
        assertThat(office.concerns.steps(closed)).extracting(Step.Done::step).containsExactly(
                OPEN, new Step.Assessed(Assessment.SEXUAL_ABUSE_UNDER_14, "孩子这样说"), TOLD_SCHOOL, REPORT, CLOSE);
    }

    @Test
    void theReportLogIsAppendOnlyAndRecordsStay() {
        take(severe(), OPEN);

        for (var sql : List.of(
                "update concern_entry set account = 'x'", "delete from concern_entry", "delete from concern",
                "delete from content"))
            assertThatThrownBy(() -> office.database.change(tx -> tx.handle().execute(sql))).as(sql).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SAFEGUARDING", mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleOpensListsOrCounts(Role role) {
        var id = severe();
        var account = account(role);

        assertThat(office.concerns.counts(account, now)).isEqualTo(new Counts(0, 0, 0));
        assertThatThrownBy(() -> office.concerns.page(account, false, 0, now)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.concerns.look(account, id, now)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.concerns.take(account, id, OPEN, now)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOfficerOfAnotherPartOfTheDistrictFindsNothing() {
        var id = severe();
        var orgs = new Orgs(office.database);
        var elsewhere = office.database.write(
                tx -> orgs.add(tx, orgs.root(tx).id(), OrgKind.SCHOOL, new Wording("二小", "Second")));
        var other = new Account(9, "other", Role.SAFEGUARDING, elsewhere);

        assertThat(office.concerns.page(other, false, 0, now).concerns()).isEmpty();
        assertThat(office.concerns.look(other, id, now)).isEmpty();
        assertThat(office.concerns.take(other, id, OPEN, now)).isEqualTo(Taken.NOT_THERE);
    }

    @Test
    void everyLookStepAndRefusedTryIsInTheAuditLogByIdAndNeverByContent() {
        var id = severe();
        office.concerns.look(officer, id, now);
        take(id, OPEN);
        take(id, OPEN);
        take(id, new Step.FollowedUp("和奶奶通了电话"));
        office.concerns.refused(worker, id.hex(), now);

        var rows = audit();

        assertThat(rows)
                .filteredOn(row -> row.contains(id.hex()))
                .containsExactly(
                        "SAFEGUARDING look at concern " + id.hex() + " 1",
                        "SAFEGUARDING open concern " + id.hex() + " 1",
                        "SAFEGUARDING open concern " + id.hex() + " 0",
                        "SAFEGUARDING follow up concern " + id.hex() + " 1",
                        "CASE_WORKER enter safeguarding lane " + id.hex() + " 0");
        assertThat(rows).noneMatch(row -> row.contains(InkChildren.SECRET) || row.contains("奶奶"));
        var concerns = office.database.read(tx -> tx.handle().createQuery("select * from concern").mapToMap().list());
        assertThat(concerns.toString()).doesNotContain(InkChildren.SECRET).doesNotContain("皮带").doesNotContain("physical");
    }

    @Test
    void theSameEnvelopeAgainIsFiledOnce() {
        var session = DisclosingChildren.session(office.library, Urgency.SEVERE, random);
        office.takeIn(session);
        office.takeIn(session);

        assertThat(lane()).hasSize(1);
    }

    private ItemId severe() {
        var session = DisclosingChildren.session(office.library, Urgency.SEVERE, random);
        office.takeIn(session);
        return lane().stream().filter(one -> one.content().equals(session.id())).findFirst().orElseThrow().id();
    }

    private void walk(ItemId id, Assessment assessment) {
        for (var step : List.of(OPEN, new Step.Assessed(assessment, "谈过话"), REPORT, CLOSE))
            assertThat(take(id, step)).isEqualTo(Taken.TAKEN);
    }

    private Taken take(ItemId id, Step step) {
        return office.concerns.take(officer, id, step, now);
    }

    private List<Concern> lane() {
        return office.concerns.page(officer, false, 0, now).concerns();
    }

    private List<String> audit() {
        return office.database.read(tx -> tx.handle()
                .createQuery("select account || ' ' || action || ' ' || object || ' ' || success from audit order by id")
                .mapTo(String.class)
                .list());
    }

    private Account account(Role role) {
        var root = office.database.read(tx -> new Orgs(office.database).root(tx).id());
        return new Account(1, role.name(), role, root);
    }
}
