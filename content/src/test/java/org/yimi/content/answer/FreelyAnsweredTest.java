package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Entered;
import org.yimi.content.answer.Answer.Inked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Wrote;
import org.yimi.content.ink.Paper;
import org.yimi.content.ink.Pen;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Spot;
import org.yimi.content.ink.Stroke;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.NumberGroup;
import org.yimi.content.survey.Question;

/** Spots, numbers, drawings, writing and words. */
class FreelyAnsweredTest {
    private static final Inked DRAWN = ink(Paper.PLAIN);
    private static final Inked WRITTEN = ink(Paper.SQUARES);

    @Test
    void aCellFitsItsGridAndNoOther() {
        assertThat(Answers.possibleCodes(TestSurvey.SPOT)).containsExactly("a1", "b1", "c1", "a2", "b2", "c2", "?", "-");
        for (var cell : List.of("a1", "c2")) assertThat(Answers.fits(TestSurvey.SPOT, new Picked(cell))).isTrue();
        for (var cell : List.of("d1", "a3", "a0", "A1", "", "1a"))
            assertThat(Answers.fits(TestSurvey.SPOT, new Picked(cell))).as(cell).isFalse();
    }

    @Test
    void aNumberFitsFromItsLeastToItsMost() {
        for (var number : List.of(1, 40)) assertThat(Answers.fits(TestSurvey.NUMBER, new Entered(number))).isTrue();
        for (var number : List.of(0, 41, -1)) assertThat(Answers.fits(TestSurvey.NUMBER, new Entered(number))).isFalse();
    }

    @Test
    void inkFitsThePaperItWasAskedOn() {
        assertThat(Answers.fits(TestSurvey.DRAWING, DRAWN)).isTrue();
        assertThat(Answers.fits(TestSurvey.DRAWING, WRITTEN)).isFalse();
        for (var question : List.of(TestSurvey.WRITING, TestSurvey.TEXT)) {
            assertThat(Answers.fits(question, WRITTEN)).isTrue();
            assertThat(Answers.fits(question, DRAWN)).isFalse();
        }
    }

    @Test
    void aTextFitsUpToItsLengthInCharactersAndHasNoSpaceAroundItNorLines() {
        assertThat(Answers.fits(TestSurvey.TEXT, new Wrote("十个字十个字十个字字"))).isTrue();
        assertThat(Answers.fits(TestSurvey.TEXT, new Wrote("𠮷".repeat(10)))).isTrue();
        assertThat(Answers.fits(TestSurvey.TEXT, new Wrote("𠮷".repeat(11)))).isFalse();
        assertThat(Answers.fits(TestSurvey.WRITING, new Wrote("a"))).isFalse();
        for (var text : List.of("", " ", " a", "a ", "a\nb", "a\u0000b"))
            assertThatThrownBy(() -> new Wrote(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Inked(Sheet.empty(Paper.PLAIN))).hasMessage("nothing drawn");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "0, 11, 12", "0, 12, 7", "1, 40, 8", "0, 999, 8", "990, 999, 10", "5, 17, 7"})
    void groupsHoldEachNumberOnce(int from, int to, int count) {
        var number = new Question.NumberEntry(TestSurvey.NUMBER.ask(), from, to);

        var held = number.groups().stream().flatMap(group -> IntStream.rangeClosed(group.first(), group.last()).boxed());

        assertThat(held).containsExactlyElementsOf(IntStream.rangeClosed(from, to).boxed().toList());
        assertThat(number.groups()).hasSize(count);
        assertThat(number.groups()).extracting(NumberGroup::code).doesNotHaveDuplicates();
        for (var one = from; one <= to; one++)
            assertThat(Answers.codes(number, new Entered(one))).hasSize(1).isSubsetOf(Answers.possibleCodes(number));
    }

    @Test
    void whatIsCountedHasItsCaptionAndInkAndWordsAreOnlyCounted() {
        assertThat(counted(TestSurvey.SPOT, new Picked("c2"))).containsExactly("第2排左起第3格", "Row 2, column 3");
        assertThat(counted(TestSurvey.NUMBER, new Entered(7))).containsExactly("6到10", "6 to 10");
        assertThat(counted(TestSurvey.DRAWING, DRAWN)).containsExactly("画了一张", "Made a drawing");
        assertThat(counted(TestSurvey.WRITING, WRITTEN)).containsExactly("手写了", "Wrote by hand");
        assertThat(counted(TestSurvey.TEXT, WRITTEN)).containsExactly("手写了", "Wrote by hand");
        assertThat(counted(TestSurvey.TEXT, new Wrote("secret"))).containsExactly("打了字", "Typed words");
        assertThat(counted(TestSurvey.TEXT, new RatherNot())).containsExactly("不想说", "Rather not say");
    }

    private static List<String> counted(Question question, Answer answer) {
        var code = Answers.codes(question, answer).getFirst();
        assertThat(Answers.possibleCodes(question)).contains(code);
        return List.of(Captions.of(question, code).zh(), Captions.of(question, code).en());
    }

    @Test
    void conditionsAskForCellsAndForNumbersAsTheyAre() {
        var start = Interview.of(TestSurvey.freely(), AgeBand.C);

        assertThat(asked(start.with(new Picked("c2")).with(new Entered(7)))).containsExactly("drawing", "writing", "text");
        assertThat(asked(start.with(new Picked("a1")).with(new Entered(8)))).containsExactly("text");
        assertThat(asked(start.with(new DoesNotKnow()).with(new RatherNot()))).containsExactly("text");
    }

    private static List<String> asked(Interview interview) {
        var asked = new ArrayList<String>();
        var at = interview;
        for (var due = at.next(); due.isPresent(); due = at.next()) {
            asked.add(due.get().id());
            at = at.with(new DoesNotKnow());
        }
        return asked;
    }

    @Test
    void theFormOfEachAnswerIsTheOneThatLiesInEnvelopesForEver() {
        var given = Interview.of(TestSurvey.freely(), AgeBand.B)
                .with(new Picked("c2"))
                .with(new Entered(7))
                .with(DRAWN)
                .with(WRITTEN)
                .with(new Wrote("\"树\" 123"))
                .given();
        var session = new FinishedSession(
                SessionId.random(new Random(1)), "freely", 1, AgeBand.B, HalfDay.parse("2026-03-01am"), false, given,
                Set.of());

        var json = SessionJson.write(session);

        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("""
                        "given":[{"q":"spot","a":"c2"},{"q":"number","a":7},{"q":"drawing","a":{"~":"AAABAgA="}},\
                        {"q":"writing","a":{"~":"AQABAgA="}},{"q":"text","a":{"#":"\\"树\\" 123"}}]""");
        assertThat(SessionJson.read(json)).isEqualTo(session);
        assertThat(SessionJson.read(json).replay(TestSurvey.freely()).given()).isEqualTo(given);
    }

    @Test
    void everyAnswerFitsAndComesBack() {
        for (var question : TestSurvey.freely().questions())
            assertThat(EveryAnswer.to(question)).isNotEmpty().allMatch(answer -> Answers.fits(question, answer));
        assertThat(EveryAnswer.to(TestSurvey.NUMBER)).hasSize(40);
        assertThat(EveryAnswer.to(TestSurvey.SPOT)).hasSize(6);
    }

    @Test
    void noneOfThemMakesAPattern() {
        var interview = Interview.of(TestSurvey.freely(), AgeBand.B)
                .with(new Picked("a1")).with(new Entered(1)).with(WRITTEN);

        assertThat(ResponsePatterns.of(interview, Map.of())).isEmpty();
    }

    private static Inked ink(Paper paper) {
        return new Inked(Sheet.empty(paper).with(new Stroke(Pen.BLACK, List.of(new Spot(1, 0)))));
    }
}
