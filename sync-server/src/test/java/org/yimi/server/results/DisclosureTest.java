package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.SessionId;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question.SingleChoice;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;
import org.yimi.server.results.SurveyResults.BandSessions;
import org.yimi.server.results.SurveyResults.Flagged;
import org.yimi.server.store.Database;

class DisclosureTest {
    @TempDir
    Path dir;

    private final Survey survey = new Survey(
            "park",
            1,
            new Wording("公园", "Park"),
            "p.png",
            Set.of(AgeBand.C, AgeBand.D),
            List.of(question("where", Condition.always()), question("why", Condition.parse("${where} = 'tree'"))));
    private Database database;
    private Disclosure disclosure;
    private long site;

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("office.db"));
        disclosure = new Disclosure(database, 10);
        site = database.write(tx -> new Orgs(database).addRoot(tx, OrgKind.COUNTY, new Wording("区", "District")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everythingLargeIsShownWithItsTotal() {
        count(AgeBand.C, 20, "tree", "slide");
        count(AgeBand.D, 30, "slide", "");

        assertThat(disclosure.total(survey)).isEqualTo(new Total.Exactly(50));
        assertThat(cells(0, 1)).containsExactly(new Shown(0), new Shown(30), new Shown(0), new Shown(0));
        assertThat(cells(1, 0)).containsExactly(new Shown(0), new Shown(20), new Shown(0), new Shown(0));
    }

    @Test
    void oneMoreChildChangesNothingThatIsShownAndAWholeGroupDoes() {
        count(AgeBand.C, 20, "tree", "slide");
        count(AgeBand.D, 30, "slide", "");
        var before = disclosure.of(survey, Scope.ALL);

        count(AgeBand.C, 9, "slide", "");
        assertThat(disclosure.of(survey, Scope.ALL)).isEqualTo(before);
        assertThat(disclosure.total(survey)).isEqualTo(new Total.Exactly(50));

        count(AgeBand.C, 1, "slide", "");
        assertThat(disclosure.total(survey)).isEqualTo(new Total.Exactly(60));
        assertThat(cells(0, 0)).containsExactly(new Shown(20), new Shown(10), new Shown(0), new Shown(0));
    }

    @Test
    void aSmallBandIsHiddenWithTheOnlyOther() {
        count(AgeBand.C, 20, "slide", "");
        count(AgeBand.D, 9, "slide", "");

        assertThat(disclosure.of(survey, Scope.ALL).sessions()).allMatch(band -> band.count() instanceof FewerThan);
        assertThat(disclosure.total(survey)).isEqualTo(new Total.AtLeast(0));
    }

    @Test
    void whoWasAskedAFollowUpDoesNotTellWhatTheEarlierAnswerHides() {
        count(AgeBand.C, 12, "tree", "slide");
        count(AgeBand.C, 3, "slide", "");
        count(AgeBand.D, 20, "slide", "");

        assertThat(cells(0, 0)).filteredOn(FewerThan.class::isInstance).hasSize(2);
        assertThat(cells(1, 0)).allMatch(FewerThan.class::isInstance);
    }

    @Test
    void aFollowUpOfAShownAnswerIsShownThoughOtherAnswersAreHidden() {
        count(AgeBand.C, 15, "tree", "slide");
        count(AgeBand.C, 4, Answers.DOES_NOT_KNOW, "");
        count(AgeBand.C, 4, Answers.RATHER_NOT, "");
        count(AgeBand.D, 20, "slide", "");

        assertThat(cells(0, 0)).containsExactly(new Shown(15), new Shown(0), new FewerThan(10), new FewerThan(10));
        assertThat(cells(1, 0)).containsExactly(new Shown(0), new Shown(15), new Shown(0), new Shown(0));
    }

    @Test
    void withoutFlaggedSessionsTheRestIsShownWhereBothAreWholeGroups() {
        count(AgeBand.C, 30, "tree", "slide");
        flag(AgeBand.C, 12, "tree", "slide");
        count(AgeBand.D, 30, "slide", "");

        var unflagged = disclosure.of(survey, Scope.UNFLAGGED);

        assertThat(unflagged.sessions().getFirst())
                .isEqualTo(new BandSessions(AgeBand.C, new Shown(30), new Flagged.Share(12, 42)));
        assertThat(cells(unflagged, 0, 0)).containsExactly(new Shown(30), new Shown(0), new Shown(0), new Shown(0));
        assertThat(cells(0, 0)).containsExactly(new Shown(42), new Shown(0), new Shown(0), new Shown(0));
    }

    @Test
    void aFewFlaggedSessionsAreNotToldApart() {
        count(AgeBand.C, 30, "tree", "slide");
        flag(AgeBand.C, 4, "tree", "slide");
        count(AgeBand.D, 30, "slide", "");

        var unflagged = disclosure.of(survey, Scope.UNFLAGGED);

        assertThat(unflagged.sessions().getFirst())
                .isEqualTo(new BandSessions(AgeBand.C, new FewerThan(10), new Flagged.Withheld()));
        assertThat(cells(unflagged, 0, 0)).allMatch(FewerThan.class::isInstance);
        assertThat(cells(0, 0)).contains(new Shown(34));
        assertThat(unflagged.sessions().getLast().count()).isEqualTo(new Shown(30));
    }

    @Test
    void anAnswerThatAFewFlaggedChildrenGaveIsHiddenWithoutThem() {
        count(AgeBand.C, 40, "tree", "slide");
        count(AgeBand.C, 30, "slide", "");
        flag(AgeBand.C, 3, "tree", "slide");
        flag(AgeBand.C, 20, "slide", "");
        count(AgeBand.D, 30, "slide", "");

        assertThat(cells(0, 0)).containsExactly(new Shown(43), new Shown(50), new Shown(0), new Shown(0));
        assertThat(cells(disclosure.of(survey, Scope.UNFLAGGED), 0, 0))
                .containsExactly(new FewerThan(10), new FewerThan(10), new Shown(0), new Shown(0));
    }

    private List<Cell> cells(int question, int row) {
        return cells(disclosure.of(survey, Scope.ALL), question, row);
    }

    private static List<Cell> cells(SurveyResults results, int question, int row) {
        return results.tables().get(question).rows().get(row).cells();
    }

    private void count(AgeBand band, int children, String where, String why) {
        count(band, children, where, why, Set.of());
    }

    private void flag(AgeBand band, int children, String where, String why) {
        count(band, children, where, why, Set.of("straight-line"));
    }

    private void count(AgeBand band, int children, String where, String why, Set<String> flags) {
        var given = why.isEmpty()
                ? List.of(new Given("where", picked(where)))
                : List.of(new Given("where", picked(where)), new Given("why", picked(why)));
        var session = new FinishedSession(
                new SessionId("0".repeat(32)), "park", 1, band, HalfDay.parse("2026-03-01am"), false, given, flags);
        database.change(tx -> {
            for (var i = 0; i < children; i++) new Tallies(database).count(tx, site, session, survey);
        });
    }

    private static Answer picked(String choice) {
        return switch (choice) {
            case Answers.DOES_NOT_KNOW -> new Answer.DoesNotKnow();
            case Answers.RATHER_NOT -> new Answer.RatherNot();
            default -> new Picked(choice);
        };
    }

    private static SingleChoice question(String id, Condition when) {
        var ask = new Ask(id, new Wording("问", "Ask"), "p.png", Set.of(AgeBand.C, AgeBand.D), when);
        return new SingleChoice(
                ask,
                List.of(
                        new Choice("tree", new Wording("树", "Tree"), "p.png"),
                        new Choice("slide", new Wording("滑梯", "Slide"), "p.png")));
    }
}
