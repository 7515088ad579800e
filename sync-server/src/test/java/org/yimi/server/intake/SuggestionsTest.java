package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Week;
import org.yimi.content.envelope.Envelope;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Sheet;
import org.yimi.content.pack.Library;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Wording;
import org.yimi.server.InkChildren;
import org.yimi.server.cases.Filed;
import org.yimi.server.cases.Filter;
import org.yimi.server.office.Account;
import org.yimi.server.office.Kiosks.Totals;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.safeguard.Item;
import org.yimi.server.safeguard.What;

/** Suggestions from their envelope to the list. */
class SuggestionsTest {
    @TempDir
    Path dir;

    private final Random random = new Random(9);
    private TestOffice office;
    private Account worker;

    @BeforeEach
    void open() {
        office = new TestOffice(dir);
        worker = account(Role.CASE_WORKER);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSuggestionIsKeptListedAndCountedInTheLedgerButNotInTheResults() {
        var suggestion = suggestion("park", "slide", "hot", "sad", "2026-W09", List.of());

        office.receive(List.of(sealed(1, suggestion)));

        assertThat(office.totals()).isEqualTo(new Totals(1, 1, 0, 0));
        assertThat(office.tallies.raw()).isEmpty();
        assertThat(listed(Filter.ALL)).extracting(Filed::id).containsExactly(suggestion.id());
        assertThat(new Contents(office.database).of(List.of(suggestion.id()))).containsEntry(suggestion.id(), suggestion);
        assertThat(waiting(worker)).isEmpty();
    }

    @Test
    void oneWithInkAlsoWaitsToBeSeenBeforeOtherInkOfTheDay() {
        office.takeIn(InkChildren.session(InkChildren.survey(office.library), AgeBand.C, random));
        var sheets = List.of(InkChildren.sheet(Paper.PLAIN, random), InkChildren.sheet(Paper.SQUARES, random));
        var suggestion = suggestion("park", "slide", "hot", "sad", "2026-W09", sheets);

        office.takeIn(suggestion);

        assertThat(waiting(worker)).hasSize(4);
        assertThat(waiting(worker).getFirst())
                .matches(item -> item.what() == What.SUGGESTION && item.content().equals(suggestion.id()))
                .matches(item -> item.moment().equals("2026-W09"));
        assertThat(office.unseen.waitingFor(worker)).containsExactly(suggestion.id());
    }

    @Test
    void oneWithWordsByKeysWaitsToBeSeenAsInkDoes() {
        var bare = suggestion("park", "slide", "hot", "sad", "2026-W09", List.of());
        var suggestion = new Suggestion(
                bare.id(),
                bare.vocabulary(),
                bare.version(),
                bare.band(),
                bare.when(),
                false,
                bare.chosen(),
                List.of(),
                "滑梯旁边想要一棵树",
                List.of(),
                false,
                List.of());

        office.takeIn(suggestion);

        assertThat(waiting(worker)).singleElement().matches(item -> item.what() == What.SUGGESTION);
        assertThat(office.unseen.waitingFor(worker)).containsExactly(suggestion.id());
        assertThat(new Contents(office.database).of(List.of(suggestion.id())))
                .containsEntry(suggestion.id(), suggestion);
    }

    @Test
    void oneThatWasHandedToTheOfficerIsWithheldFromTheOthersList() {
        var ink = suggestion("park", "slide", "hot", "sad", "2026-W09", List.of(InkChildren.sheet(Paper.PLAIN, random)));
        office.takeIn(ink, suggestion("park", "slide", "hot", "sad", "2026-W09", List.of()));

        office.unseen.pass(worker, waiting(worker).getFirst().id(), TestOffice.NOW);

        assertThat(office.unseen.withheld(worker)).containsExactly(ink.id());
        assertThat(office.unseen.withheld(account(Role.SAFEGUARDING))).isEmpty();
        assertThat(listed(Filter.ALL)).hasSize(1).noneMatch(one -> one.id().equals(ink.id()));
        assertThat(office.suggestions.count(worker, office.unseen.withheld(worker))).isEqualTo(1);
    }

    @Test
    void theListIsNarrowedByEachConditionAndByAllTogether() {
        var hot = suggestion("park", "slide", "hot", "sad", "2026-W09", List.of());
        var lamp = suggestion("park", "lamp", "dark", "afraid", "2026-W08", List.of());
        var untold = suggestion("school", "canteen", "slow", Answers.RATHER_NOT, "2026-W09", List.of());
        office.takeIn(hot, lamp, untold);
        var site = Long.toString(listed(Filter.ALL).getFirst().site());

        assertThat(ids(new Filter("park", "", "", "", "", ""))).containsExactlyInAnyOrder(hot.id(), lamp.id());
        assertThat(ids(new Filter("", "lamp", "", "", "", ""))).containsExactly(lamp.id());
        assertThat(ids(new Filter("", "", "-", "", "", ""))).containsExactly(untold.id());
        assertThat(ids(new Filter("", "", "", "D", "", ""))).isEmpty();
        assertThat(ids(new Filter("", "", "", "", "2026-W09", ""))).containsExactlyInAnyOrder(hot.id(), untold.id());
        assertThat(ids(new Filter("", "", "", "", "", "99"))).isEmpty();
        assertThat(ids(new Filter("park", "slide", "sad", "B", "2026-W09", site))).containsExactly(hot.id());
        assertThat(office.suggestions.weeks(worker)).containsExactly("2026-W09", "2026-W08");
    }

    @Test
    void anAccountSeesWhatLiesBelowItAndNothingElse() {
        office.takeIn(suggestion("park", "slide", "hot", "sad", "2026-W09", List.of()));
        var orgs = new Orgs(office.database);
        var elsewhere = office.database.write(tx -> orgs.add(
                tx, orgs.root(tx).id(), OrgKind.SCHOOL, new Wording("二小", "Second")));
        var other = new Account(9, "other", Role.CASE_WORKER, elsewhere);

        assertThat(office.suggestions.page(other, Filter.ALL, List.of(), 0, TestOffice.NOW).suggestions()).isEmpty();
        assertThat(office.suggestions.count(other, List.of())).isZero();
        assertThat(office.suggestions.weeks(other)).isEmpty();
    }

    @Test
    void anUnknownVocabularyAndPicturesThatAreNotInItWaitInQuarantine() throws Exception {
        var empty = Files.createDirectory(dir.resolve("no-packs"));
        var without = office.intake(office.keys, Library.read(List.of(empty)));
        var strange = new String(
                        FinishedJson.write(suggestion("park", "slide", "hot", "sad", "2026-W09", List.of())),
                        StandardCharsets.UTF_8)
                .replace("\"slide\"", "\"canteen\"");

        office.receipt(without, List.of(sealed(1, suggestion("park", "slide", "hot", "sad", "2026-W09", List.of()))));
        without.close();
        office.receive(List.of(office.seal.seal(2, strange.getBytes(StandardCharsets.UTF_8))));

        assertThat(reasons()).containsExactly("unknown-vocabulary", "answers-do-not-fit");
        assertThat(listed(Filter.ALL)).isEmpty();
        assertThat(office.intake.releaseQuarantined()).isEqualTo(1);
        assertThat(listed(Filter.ALL)).hasSize(1);
        assertThat(office.totals()).isEqualTo(new Totals(2, 1, 1, 0));
    }

    @Test
    void theSameSuggestionInASecondEnvelopeIsKeptAsideAndListedOnce() {
        var suggestion = suggestion("park", "slide", "hot", "sad", "2026-W09", List.of());

        office.receive(List.of(sealed(1, suggestion), sealed(2, suggestion)));

        assertThat(listed(Filter.ALL)).hasSize(1);
        assertThat(reasons()).containsExactlyInAnyOrder("", "same-session-again");
    }

    @Test
    void everySuggestionThatIsLookedAtStandsInTheAuditLogById() {
        var suggestion = suggestion("park", "slide", "hot", "sad", "2026-W09", List.of());
        office.takeIn(suggestion);

        listed(Filter.ALL);

        var rows = office.database.read(tx -> tx.handle()
                .createQuery("select action || ' ' || object from audit")
                .mapTo(String.class)
                .list());
        assertThat(rows).containsExactly("look at suggestion " + suggestion.id().hex());
    }

    private List<String> reasons() {
        return office.database.read(tx ->
                tx.handle().createQuery("select reason from ledger order by number").mapTo(String.class).list());
    }

    private Set<SessionId> ids(Filter filter) {
        return Set.copyOf(listed(filter).stream().map(Filed::id).toList());
    }

    private List<Filed> listed(Filter filter) {
        return office.suggestions
                .page(worker, filter, office.unseen.withheld(worker), 0, TestOffice.NOW)
                .suggestions();
    }

    private List<Item> waiting(Account account) {
        return office.unseen.waiting(account, 0, TestOffice.NOW).items();
    }

    private Account account(Role role) {
        var root = office.database.read(tx -> new Orgs(office.database).root(tx).id());
        return new Account(1, role.name(), role, root);
    }

    private Envelope sealed(long number, Suggestion suggestion) {
        return office.seal.seal(number, FinishedJson.write(suggestion));
    }

    private Suggestion suggestion(
            String place, String thing, String matter, String feeling, String week, List<Sheet> sheets) {
        var chosen = Map.of(Part.PLACE, place, Part.THING, thing, Part.MATTER, matter, Part.FEELING, feeling);
        return new Suggestion(
                SessionId.random(random), "ideas", 1, AgeBand.B, new Week(week), false, chosen, sheets, List.of(), false);
    }
}
