package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;

class InterviewTest {
    private final Interview start = Interview.of(TestSurvey.survey(1), AgeBand.B);

    @Test
    void questionsComeInOrderAndOnlyWhereTheirConditionHolds() {
        var walks = answered(new Understood(), new Picked("one"), new Picked("walk"));
        var rides = answered(new Understood(), new Picked("one"), new Picked("bus"));

        assertThat(walks.next()).contains(TestSurvey.SEVERAL);
        assertThat(rides.next()).isEmpty();
        assertThat(rides.progress()).isEqualTo(new Interview.Progress(3, 2));
    }

    @Test
    void notKnowingAndRatherNotAreNoChoiceForConditions() {
        assertThat(answered(new DoesNotKnow(), new RatherNot(), new DoesNotKnow()).next()).isEmpty();
        assertThat(answered(new RatherNot(), new DoesNotKnow(), new Picked("walk"), new RatherNot()).next()).isEmpty();
    }

    @Test
    void severalChoicesStandInTheQuestionsOrderWhateverWasTappedFirst() {
        var tapped = answered(
                new Understood(), new Picked("one"), new Picked("walk"), new PickedSeveral(List.of("c", "a")));

        assertThat(tapped.given().getLast().answer()).isEqualTo(new PickedSeveral(List.of("a", "c")));
        assertThat(tapped.next()).contains(TestSurvey.FACES);
    }

    @Test
    void backAsksTheLastQuestionAgainAndAnotherAnswerLeadsAnotherWay() {
        var before = answered(new Understood(), new Picked("one"));
        var after = before.with(new Picked("walk"));

        assertThat(after.back()).isEqualTo(before);
        assertThat(after.back().next()).contains(TestSurvey.SINGLE);
        assertThat(after.back().with(new Picked("bus")).next()).isEmpty();
        assertThatThrownBy(start::back).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerThatDoesNotFitIsNotTaken() {
        assertThatThrownBy(() -> start.with(new Picked("one"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answered(new Understood()).with(new Picked("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("none");
        var over = answered(new Understood(), new Picked("one"), new Picked("bus"));
        assertThatThrownBy(() -> over.with(new DoesNotKnow())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noInterviewHoldsAnswersThatWereNotDue() {
        var survey = TestSurvey.survey(1);
        var card = new Given("card", new Understood());

        for (var given : List.of(
                List.of(new Given("pair", new Picked("one"))),
                List.of(card, card),
                List.of(card, new Given("pair", new Understood())),
                List.of(card, new Given("nowhere", new DoesNotKnow()))))
            assertThatThrownBy(() -> new Interview(survey, AgeBand.B, given))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interview.of(survey, AgeBand.E)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindOfQuestionTakesItsOwnAnswersAndTheTwoThatAlwaysFit() {
        for (var question : TestSurvey.survey(1).questions()) {
            assertThat(Answers.fits(question, new DoesNotKnow())).isTrue();
            assertThat(Answers.fits(question, new RatherNot())).isTrue();
            assertThat(Answers.fits(question, new Understood())).isEqualTo(question instanceof Question.InfoCard);
            assertThat(Answers.fits(question, new Picked("nowhere"))).isFalse();
            assertThat(Answers.fits(question, new Picked("?"))).isFalse();
            assertThat(Answers.fits(question, new PickedSeveral(List.of("nowhere")))).isFalse();
            for (var choice : question.choices()) {
                var several = question instanceof Question.SeveralChoices;
                assertThat(Answers.fits(question, new Picked(choice.id()))).isEqualTo(!several);
                assertThat(Answers.fits(question, new PickedSeveral(List.of(choice.id())))).isEqualTo(several);
            }
        }
    }

    @Test
    void severalChoicesTakeOneToTheirMostAndNoneTwice() {
        for (var fits : List.of(List.of("a"), List.of("a", "b", "c"), List.of("d", "a")))
            assertThat(Answers.fits(TestSurvey.SEVERAL, new PickedSeveral(fits))).isTrue();
        for (var not : List.of(List.of("a", "b", "c", "d"), List.of("a", "a"), List.of("a", "x")))
            assertThat(Answers.fits(TestSurvey.SEVERAL, new PickedSeveral(not))).isFalse();
        assertThatThrownBy(() -> new PickedSeveral(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsCountedHasACaptionAndNothingElseHas() {
        assertThat(Answers.possibleCodes(TestSurvey.CARD)).containsExactly("+", "?", "-");
        assertThat(Answers.possibleCodes(TestSurvey.PAIR)).containsExactly("one", "other", "?", "-");
        for (var question : TestSurvey.survey(1).questions())
            for (var code : Answers.possibleCodes(question)) assertThat(Captions.of(question, code).zh()).isNotBlank();
        assertThat(Captions.of(TestSurvey.PAIR, "one").zh()).isEqualTo("选one");
        assertThatThrownBy(() -> Captions.of(TestSurvey.PAIR, "nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    private Interview answered(Answer... answers) {
        var interview = start;
        for (var answer : Stream.of(answers).toList()) interview = interview.with(answer);
        return interview;
    }
}
