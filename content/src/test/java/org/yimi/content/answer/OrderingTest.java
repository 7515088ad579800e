package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Mark;
import org.yimi.content.answer.Answer.Marked;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;

/** Best-worst and rank. */
class OrderingTest {
    private static final Marked BALL_BOOK = marked("ball.best", "book.worst");
    private static final Marked TWO_FIRST = marked("two.1", "one.2", "four.3", "three.4");

    private final Interview start = Interview.of(TestSurvey.order(), AgeBand.C);

    @Test
    void bestWorstTakesOneBestAndAnotherOptionAsWorst() {
        for (var fits : List.of(BALL_BOOK, marked("swing.worst", "ball.best"), new DoesNotKnow(), new RatherNot()))
            assertThat(Answers.fits(TestSurvey.BEST_WORST, fits)).isTrue();
        for (var not : List.of(
                marked("ball.best"),
                marked("ball.best", "book.best"),
                marked("ball.best", "book.worst", "swing.worst"),
                marked("ball.best", "none.worst"),
                marked("ball.1", "book.2"),
                new Picked("ball"),
                new PickedSeveral(List.of("ball", "book"))))
            assertThat(Answers.fits(TestSurvey.BEST_WORST, not)).isFalse();
    }

    @Test
    void aRankTakesEveryOptionOnceEachAtAPlaceOfItsOwn() {
        assertThat(Answers.fits(TestSurvey.RANK, TWO_FIRST)).isTrue();
        for (var not : List.of(
                marked("two.1", "one.2", "four.3"),
                marked("two.1", "one.1", "four.3", "three.4"),
                marked("two.1", "one.2", "four.3", "three.5"),
                marked("two.0", "one.2", "four.3", "three.4")))
            assertThat(Answers.fits(TestSurvey.RANK, not)).isFalse();
    }

    @Test
    void everyWayToOrderIsKnownAndFits() {
        assertThat(EveryAnswer.to(TestSurvey.BEST_WORST)).hasSize(6).doesNotHaveDuplicates();
        assertThat(EveryAnswer.to(TestSurvey.RANK)).hasSize(24).doesNotHaveDuplicates();
        for (var question : List.of(TestSurvey.BEST_WORST, TestSurvey.RANK))
            assertThat(EveryAnswer.to(question)).allMatch(answer -> Answers.fits(question, answer));
    }

    @Test
    void everyMarkHasItsOwnCodeAndCaption() {
        assertThat(Answers.possibleCodes(TestSurvey.BEST_WORST)).containsExactly(
                "ball.best", "ball.worst", "book.best", "book.worst", "swing.best", "swing.worst", "?", "-");
        assertThat(Answers.possibleCodes(TestSurvey.RANK)).hasSize(4 * 4 + 2);
        assertThat(Captions.of(TestSurvey.BEST_WORST, "ball.best")).isEqualTo(new Wording("选ball：最想", "Choice ball: Most"));
        assertThat(Captions.of(TestSurvey.RANK, "two.1")).isEqualTo(new Wording("选two：1", "Choice two: 1"));
        for (var wrong : List.of("ball", "ball.1", "none.best"))
            assertThatThrownBy(() -> Captions.of(TestSurvey.BEST_WORST, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConditionCanAskWhatCameFirst() {
        assertThat(start.with(BALL_BOOK).with(TWO_FIRST).next()).map(Question::id).contains("first");
        assertThat(start.with(BALL_BOOK).with(marked("one.1", "two.2", "four.3", "three.4")).next()).isEmpty();
    }

    @Test
    void inWhateverOrderItIsTappedTheSessionReplaysAndReadsBackTheSame() {
        var done = start.with(marked("book.worst", "ball.best")).with(TWO_FIRST).with(new Answer.Understood());

        assertThat(done.given().getFirst().answer()).isEqualTo(BALL_BOOK);
        var session = new FinishedSession(
                SessionId.random(new Random(1)), "order", 1, AgeBand.C, HalfDay.parse("2026-03-01am"), false,
                done.given(), Set.of());
        assertThat(SessionJson.read(SessionJson.write(session))).isEqualTo(session);
        assertThat(session.replay(TestSurvey.order()).given()).isEqualTo(done.given());
    }

    @Test
    void wordsThatDoNotFitOnACardAreRefused() {
        assertThatThrownBy(() -> new Question.BestWorst(
                        TestSurvey.BEST_WORST.ask(), TestSurvey.BEST_WORST.choices(),
                        new Wording("我最想要的那个", "Most"), new Wording("最后", "Least")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fit on a card's corner");
    }

    private static Marked marked(String... codes) {
        return new Marked(Stream.of(codes)
                .map(code -> code.split("\\.", -1))
                .map(parts -> new Mark(parts[0], parts[1]))
                .toList());
    }
}
