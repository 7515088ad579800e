package org.yimi.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.SessionId;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.store.Database;

/** Disclosure control of spots and numbers: as of a single choice. */
class OpenAnswersDisclosureTest {
    private static final int K = 10;

    @TempDir
    Path dir;

    private Database database;
    private long site;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @BeforeEach
    void open() {
        database = Database.open(dir.resolve("office.db"));
        site = database.write(tx -> new Orgs(database).addRoot(tx, OrgKind.COUNTY, new Wording("区", "District")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAreShownAndHiddenAsTheChoicesOfASingleChoiceWouldBe(long seed) {
        var random = new Random(seed);
        var spot = new Question.SpotOnPicture(ask("where", Condition.always()), "s.png", 2 + random.nextInt(5), 2 + random.nextInt(3));
        var survey = survey(spot);
        var most = new int[] {3, 15, 40, 120}[random.nextInt(4)];
        var counts = IntStream.range(0, spot.cells().size() + 2)
                .mapToObj(_ -> random.nextInt(3) == 0 ? 0L : random.nextLong(most))
                .toList();

        var given = new Counts();
        for (var i = 0; i < spot.cells().size(); i++)
            add(given, survey, counts.get(i), new Given("where", new Answer.Picked(spot.cells().get(i).id())));
        add(given, survey, counts.get(counts.size() - 2), new Given("where", new Answer.DoesNotKnow()));
        add(given, survey, counts.getLast(), new Given("where", new Answer.RatherNot()));
        database.change(tx -> new Tallies(database).add(tx, given));

        var children = counts.stream().mapToLong(Long::longValue).sum();
        var expected = children < K ? new Suppression(K).nothing(counts.size()) : new Suppression(K).row(counts);
        assertThat(cells(survey, 0)).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void aFollowUpOfAHiddenCellIsHidden() {
        var spot = new Question.SpotOnPicture(ask("where", Condition.always()), "s.png", 2, 2);
        var survey = survey(spot, follow("why", "${where} = 'b1'"));
        var given = new Counts();
        add(given, survey, 30, new Given("where", new Answer.Picked("a1")));
        add(given, survey, 4, new Given("where", new Answer.Picked("b1")), new Given("why", new Answer.Picked("x")));
        add(given, survey, 12, new Given("where", new Answer.Picked("b2")));
        database.change(tx -> new Tallies(database).add(tx, given));

        assertThat(cells(survey, 0)).filteredOn(FewerThan.class::isInstance).hasSize(2);
        assertThat(cells(survey, 1)).allMatch(FewerThan.class::isInstance);
    }

    @Test
    void aFollowUpOfOneNumberDoesNotTakeItsGroupApart() {
        var number = new Question.NumberEntry(ask("age", Condition.always()), 0, 60);
        var survey = survey(number, follow("why", "${age} = '3'"));
        var given = new Counts();
        add(given, survey, 20, new Given("age", new Answer.Entered(3)), new Given("why", new Answer.Picked("x")));
        add(given, survey, 2, new Given("age", new Answer.Entered(4)));
        database.change(tx -> new Tallies(database).add(tx, given));

        assertThat(cells(survey, 0).getFirst()).isEqualTo(new Cell.Shown(22));
        assertThat(cells(survey, 1)).allMatch(FewerThan.class::isInstance);
    }

    private List<Cell> cells(Survey survey, int question) {
        return new Disclosure(database, K).of(survey, Scope.ALL).tables().get(question).rows().getFirst().cells();
    }

    private void add(Counts counts, Survey survey, long children, Given... given) {
        var session = new FinishedSession(
                new SessionId("0".repeat(32)), survey.id(), 1, AgeBand.C, HalfDay.parse("2026-03-01am"), false,
                List.of(given), Set.of());
        for (var i = 0L; i < children; i++) counts.add(site, session, survey);
    }

    private static Survey survey(Question... questions) {
        return new Survey("park", 1, new Wording("公园", "Park"), "p.png", Set.of(AgeBand.C), List.of(questions));
    }

    private static Question follow(String id, String when) {
        var choices = new ArrayList<Choice>();
        for (var choice : List.of("x", "y")) choices.add(new Choice(choice, new Wording(choice, choice), "p.png"));
        return new Question.SingleChoice(ask(id, Condition.parse(when)), choices);
    }

    private static Ask ask(String id, Condition when) {
        return new Ask(id, new Wording("问", "Ask"), "p.png", Set.of(AgeBand.C), when);
    }
}
