package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;

class RotationTest {
    private static final int CHILDREN = 6000;

    private final Survey survey = TestSurvey.survey(1);

    @Test
    void theYoungestSeeEveryQuestionAsItsAuthorWroteIt() {
        rotations().forEach(rotation -> assertThat(shown(AgeBand.B, rotation)).isEqualTo(written()));
    }

    @Test
    void withoutARotationNothingIsTurned() {
        assertThat(shown(AgeBand.C, Rotation.NONE)).isEqualTo(written());
    }

    @Test
    void everyOptionComesFirstAsOftenAsAnyOtherAndFacesNeverMove() {
        var first = new HashMap<String, Integer>();
        rotations().forEach(rotation -> shown(AgeBand.C, rotation)
                .forEach(choices -> first.merge(choices.isEmpty() ? "none" : choices.getFirst().id(), 1, Integer::sum)));

        for (var question : List.of(TestSurvey.PAIR, TestSurvey.SINGLE, TestSurvey.SEVERAL))
            for (var choice : question.choices())
                assertThat(first.getOrDefault(choice.id(), 0))
                        .as(choice.id())
                        .isBetween(fair(question) * 9 / 10, fair(question) * 11 / 10);
        assertThat(first).containsEntry("sad", CHILDREN).doesNotContainKey("happy");
    }

    @Test
    void questionsAreTurnedIndependentlyOfEachOther() {
        var together = new HashMap<String, Integer>();
        rotations().forEach(rotation -> {
            var shown = shown(AgeBand.C, rotation);
            together.merge(shown.get(1).getFirst().id() + shown.get(2).getFirst().id(), 1, Integer::sum);
        });

        assertThat(together).hasSize(6);
        assertThat(together.values()).allSatisfy(count -> assertThat(count).isBetween(800, 1200));
    }

    @Test
    void turningKeepsNeighboursTogether() {
        assertThat(Rotation.shown(TestSurvey.SEVERAL, 3)).extracting(Choice::id).containsExactly("d", "a", "b", "c");
    }

    @Test
    void goingBackShowsTheSameOrderAgain() {
        rotations().limit(50).forEach(rotation -> {
            var before = Interview.of(survey, AgeBand.C, rotation).with(new Understood());

            assertThat(before.with(new Picked("one")).back().shown()).isEqualTo(before.shown());
        });
    }

    @Test
    void theOrderShownComesBackFromTheEnvelopeAndChangesNeitherConditionsNorCodes() {
        rotations().limit(50).forEach(rotation -> {
            var interview = Interview.of(survey, AgeBand.C, rotation)
                    .with(new Understood())
                    .with(new Picked("other"))
                    .with(new Picked("walk"))
                    .with(new PickedSeveral(List.of("c", "a")))
                    .with(new Picked("sad"));

            var replayed = SessionJson.read(SessionJson.write(finished(AgeBand.C, interview.given()))).replay(survey);

            assertThat(replayed.given()).isEqualTo(interview.given());
            assertThat(replayed.given()).extracting(one -> Answers.codes(survey.question(one.question()), one.answer()))
                    .containsExactly(List.of("+"), List.of("other"), List.of("walk"), List.of("a", "c"), List.of("sad"));
        });
    }

    @Test
    void inTheEnvelopeOnlyATurnedQuestionSaysSo() {
        var given = List.of(new Given("card", new Understood()), new Given("pair", new Picked("one"), 1));

        assertThat(new String(SessionJson.write(finished(AgeBand.C, given)), StandardCharsets.UTF_8))
                .contains("{\"q\":\"card\",\"a\":\"+\"},{\"q\":\"pair\",\"a\":\"one\",\"t\":1}");
    }

    @Test
    void anOrderInWhichNoChildCanHaveSeenTheQuestionIsRefused() {
        var card = new Given("card", new Understood());
        for (var impossible : List.of(
                new Tried(AgeBand.C, List.of(new Given("card", new Understood(), 1))),
                new Tried(AgeBand.C, List.of(card, new Given("pair", new Picked("one"), 2))),
                new Tried(AgeBand.B, List.of(card, new Given("pair", new Picked("one"), 1)))))
            assertThatThrownBy(() -> finished(impossible.band(), impossible.given()).soFar(survey, Rotation.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("order");
        assertThatThrownBy(() -> new Given("pair", new Picked("one"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private record Tried(AgeBand band, List<Given> given) {}

    private static int fair(Question question) {
        return CHILDREN / question.choices().size();
    }

    private static Stream<Rotation> rotations() {
        var random = new Random(15);
        return LongStream.range(0, CHILDREN).mapToObj(_ -> Rotation.random(random));
    }

    /** What a child sees of every question on the longest way through. */
    private List<List<Choice>> shown(AgeBand band, Rotation rotation) {
        return survey.questions().stream()
                .map(question -> Rotation.shown(question, rotation.turn(band, question)))
                .toList();
    }

    private List<List<Choice>> written() {
        return survey.questions().stream().map(Question::choices).toList();
    }

    private static FinishedSession finished(AgeBand band, List<Given> given) {
        var id = new SessionId("0123456789abcdef0123456789abcdef");
        return new FinishedSession(id, "test", 1, band, HalfDay.parse("2026-03-01am"), false, given, Set.of());
    }
}
