package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;

/** Labelled scales and walk checklists. */
class MarkingTest {
    private static final Mark PATH = new Mark("path", "other");
    private static final Mark SEAT = new Mark("seat", "one");

    private final Interview start = Interview.of(TestSurvey.walk(), AgeBand.C);
    private final Interview atWalk = start.with(new Picked("middle"));

    @Test
    void aScaleTakesOneOfItsPoints() {
        for (var point : List.of("low", "middle", "high"))
            assertThat(Answers.fits(TestSurvey.SCALE, new Picked(point))).isTrue();
        for (var not : List.of(new Picked("none"), new PickedSeveral(List.of("low")), new Understood(), marked(PATH)))
            assertThat(Answers.fits(TestSurvey.SCALE, not)).isFalse();
        assertThat(Answers.possibleCodes(TestSurvey.SCALE)).containsExactly("low", "middle", "high", "?", "-");
    }

    @Test
    void aWalkTakesOneMarkForEachOfItsItemsButNotForNone() {
        for (var fits : List.of(marked(PATH), marked(SEAT, PATH), new DoesNotKnow(), new RatherNot()))
            assertThat(Answers.fits(TestSurvey.WALK, fits)).isTrue();
        for (var not : List.of(
                new Picked("path"), new Picked("path.other"), new PickedSeveral(List.of("path.other")), new Understood()))
            assertThat(Answers.fits(TestSurvey.WALK, not)).isFalse();
        assertThat(Answers.fits(TestSurvey.WALK, marked(new Mark("path", "none")))).isFalse();
        assertThat(Answers.fits(TestSurvey.WALK, marked(new Mark("none", "one")))).isFalse();
        assertThatThrownBy(() -> new Marked(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marked(PATH, new Mark("path", "one"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksStandInTheQuestionsOrderWhateverWasTappedFirst() {
        var after = atWalk.with(marked(SEAT, PATH));

        assertThat(after.given().getLast().answer()).isEqualTo(marked(PATH, SEAT));
        assertThat(Answers.codes(TestSurvey.WALK, after.given().getLast().answer())).containsExactly("path.other", "seat.one");
    }

    @Test
    void aConditionCanAskForOneMark() {
        assertThat(atWalk.with(marked(SEAT, PATH)).next()).map(Question::id).contains("bumpy");
        assertThat(atWalk.with(marked(SEAT, new Mark("path", "one"))).next()).isEmpty();
        assertThat(atWalk.with(new DoesNotKnow()).next()).isEmpty();
    }

    @Test
    void everyMarkIsCountedByItsOwnCodeUnderItsOwnCaption() {
        var codes = Answers.possibleCodes(TestSurvey.WALK);

        assertThat(codes).containsExactly(
                "path.one", "path.other", "light.one", "light.other", "seat.one", "seat.other", "?", "-");
        assertThat(codes.stream().map(code -> Captions.of(TestSurvey.WALK, code).zh())).doesNotHaveDuplicates();
        assertThat(Captions.of(TestSurvey.WALK, "path.other").zh()).isEqualTo("看path：选other");
        assertThat(Captions.of(TestSurvey.WALK, "path.other").en()).isEqualTo("Look at path: Choice other");
        assertThatThrownBy(() -> Captions.of(TestSurvey.WALK, "path")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theJsonOfMarksIsAnObjectForEver() {
        var interview = atWalk.with(marked(SEAT, PATH)).with(new Understood());
        var session = new FinishedSession(
                new SessionId("0123456789abcdef0123456789abcdef"), "walk", 1, AgeBand.C,
                HalfDay.parse("2026-03-01am"), false, interview.given(), Set.of());

        var json = new String(SessionJson.write(session), StandardCharsets.UTF_8);

        assertThat(json).contains("{\"q\":\"walk\",\"a\":{\"path\":\"other\",\"seat\":\"one\"}}");
        var read = SessionJson.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(session);
        assertThat(read.replay(TestSurvey.walk())).isEqualTo(interview);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                             | nothing marked
                    {"path":5}                     | a mark
                    {"path":["one"]}               | a mark
                    {"path":""}                    | a mark
                    {"path":"one","path":"other"}  | JSON
                    """)
    void marksThatAreNoneAreRefused(String marks, String named) {
        var json = ("{\"kind\":\"session\",\"id\":\"0123456789abcdef0123456789abcdef\",\"survey\":\"walk\",\"version\":1,"
                + "\"band\":\"C\",\"when\":\"2026-03-01am\",\"doubtful\":false,\"given\":[{\"q\":\"walk\",\"a\":%s}],"
                + "\"flags\":[]}").formatted(marks);

        assertThatThrownBy(() -> SessionJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @Test
    void theLongestWayIsTheOneThatAsksMost() {
        assertThat(LongestWay.items(TestSurvey.walk(), AgeBand.C)).isEqualTo(3);
        assertThat(LongestWay.items(TestSurvey.survey(1), AgeBand.B)).isEqualTo(5);
    }

    @Test
    void everyPossibleAnswerFits() {
        for (var question : Stream.of(TestSurvey.walk(), TestSurvey.survey(1))
                .flatMap(survey -> survey.questions().stream())
                .toList())
            assertThat(EveryAnswer.to(question)).doesNotHaveDuplicates().allMatch(one -> Answers.fits(question, one));
        assertThat(EveryAnswer.to(TestSurvey.WALK)).hasSize(26);
        assertThat(EveryAnswer.to(TestSurvey.SEVERAL)).hasSize(14);
    }

    private static Marked marked(Mark... marks) {
        return new Marked(List.of(marks));
    }
}
