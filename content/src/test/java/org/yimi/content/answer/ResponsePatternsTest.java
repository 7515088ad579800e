package org.yimi.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.answer.Answer.Picked;
import org.yimi.content.answer.Answer.PickedSeveral;
import org.yimi.content.answer.Answer.RatherNot;
import org.yimi.content.answer.Answer.Understood;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.content.survey.Wording;

class ResponsePatternsTest {
    private static final Set<AgeBand> BANDS = Set.of(AgeBand.values());

    @ParameterizedTest
    @CsvSource({
        "0000, straight-line",
        "1111, straight-line",
        "111, ''",
        "0100, ''",
        "0101, left-right",
        "1010, left-right",
        "101, ''",
        "0110, ''"
    })
    void pairsOfPicturesAreStraightWhereTheSideNeverChangesAndLeftRightWhereItAlwaysDoes(String taps, String flags) {
        assertThat(flags(2, taps)).isEqualTo(named(flags));
    }

    @ParameterizedTest
    @CsvSource({
        "22222, straight-line",
        "01234, left-right",
        "34012, left-right",
        "43210, left-right",
        "04040, left-right",
        "01243, ''",
        "02413, ''"
    })
    void amongFivePicturesWalkingAndTakingTurnsCountToo(String taps, String flags) {
        assertThat(flags(5, taps)).isEqualTo(named(flags));
    }

    @Test
    void theLastPictureEveryTimeIsAStraightLineThoughQuestionsDifferInLength() {
        var interview = answered(AgeBand.A, List.of(pictures(0, 2), pictures(1, 4), pictures(2, 3), pictures(3, 6)), 1, 3, 2, 5);

        assertThat(ResponsePatterns.of(interview, Map.of())).containsExactly(ResponsePatterns.STRAIGHT_LINE);
    }

    @Test
    void whatCountsIsThePlaceOnTheScreenAndNotTheOneInTheQuestion() {
        var questions = IntStream.range(0, 8).mapToObj(i -> pictures(i, 5)).toList();
        var interview = Interview.of(survey(questions), AgeBand.C, new Rotation(7));
        while (interview.next().isPresent())
            interview = interview.with(new Picked(interview.shown().getFirst().id()));

        assertThat(interview.given()).extracting(Given::answer).as("in the question").doesNotHaveDuplicates().hasSize(8);
        assertThat(ResponsePatterns.of(interview, Map.of())).containsExactly(ResponsePatterns.STRAIGHT_LINE);
    }

    @ParameterizedTest
    @CsvSource({"5, 0400, all-extremes", "5, 04004, all-extremes", "5, 0410, ''", "5, 044, ''", "3, 0220, all-extremes", "2, 0110, ''"})
    void facesAreExtremeOnlyWhereTheirScaleHasAMiddle(int faces, String taps, String flags) {
        var questions = IntStream.range(0, taps.length()).mapToObj(i -> faces(i, faces)).toList();

        assertThat(ResponsePatterns.of(answered(AgeBand.C, questions, digits(taps)), Map.of())).isEqualTo(named(flags));
    }

    @Test
    void notKnowingRatherNotAndInfoCardsNeitherMakeNorBreakAPattern() {
        var questions = Stream.concat(IntStream.range(0, 6).mapToObj(i -> pictures(i, 3)), Stream.of(card())).toList();
        var interview = Interview.of(survey(questions), AgeBand.A)
                .with(pick(0, 1))
                .with(new DoesNotKnow())
                .with(pick(2, 1))
                .with(pick(3, 1))
                .with(new RatherNot());

        assertThat(ResponsePatterns.of(interview, Map.of())).isEmpty();
        assertThat(ResponsePatterns.of(interview.with(pick(5, 1)).with(new Understood()), Map.of()))
                .containsExactly(ResponsePatterns.STRAIGHT_LINE);
    }

    @Test
    void readingTakesAYoungerChildLonger() {
        // 20 characters are read aloud in 4 s, silently by a pupil of grade 3 in 3 s, of grade 5 in 2 s, of grade 7 in 1.2 s
        assertThat(fastAfter(AgeBand.A, 3999)).isTrue();
        assertThat(fastAfter(AgeBand.A, 4000)).isFalse();
        assertThat(fastAfter(AgeBand.C, 2999)).isTrue();
        assertThat(fastAfter(AgeBand.C, 3000)).isFalse();
        assertThat(fastAfter(AgeBand.D, 1999)).isTrue();
        assertThat(fastAfter(AgeBand.D, 2000)).isFalse();
        assertThat(fastAfter(AgeBand.E, 1199)).isTrue();
        assertThat(fastAfter(AgeBand.E, 1200)).isFalse();
    }

    @Test
    void atLeastFourAnswersAndMoreThanHalfOfThemMustBeFast() {
        assertThat(fast(4, 2)).isFalse();
        assertThat(fast(4, 3)).isTrue();
        assertThat(fast(5, 3)).isTrue();
        assertThat(fast(3, 3)).isFalse();
    }

    @Test
    void anUnknownTimeCountsAsReadAndSeveralChoicesCountLikeOne() {
        var questions = IntStream.range(0, 4).<Question>mapToObj(i -> several(i)).toList();
        var interview = Interview.of(survey(questions), AgeBand.C);
        for (var i = 0; i < 4; i++) interview = interview.with(new PickedSeveral(List.of("c" + i + "-" + i % 2)));
        var stood = new HashMap<>(Map.of("q0", Duration.ZERO, "q1", Duration.ZERO));

        assertThat(ResponsePatterns.of(interview, stood)).isEmpty();
        stood.put("q2", Duration.ZERO);
        assertThat(ResponsePatterns.of(interview, stood)).containsExactly(ResponsePatterns.FASTER_THAN_READING);
    }

    @Test
    void childrenWhoseTapsFallAnywhereAreRarelyFlagged() {
        var random = new Random(16);
        var questions = IntStream.range(0, 10).mapToObj(i -> i % 2 == 0 ? pictures(i, 5) : faces(i, 5)).toList();
        var flagged = IntStream.range(0, 2000)
                .mapToObj(_ -> answered(AgeBand.C, questions, random.ints(10, 0, 5).toArray()))
                .filter(interview -> !ResponsePatterns.of(interview, Map.of()).isEmpty())
                .count();

        assertThat(flagged).isLessThan(2000 * 2 / 100);
    }

    private static boolean fastAfter(AgeBand band, int ms) {
        return flagsOf(band, 4, 4, Duration.ofMillis(ms)).contains(ResponsePatterns.FASTER_THAN_READING);
    }

    private static boolean fast(int answers, int fast) {
        return flagsOf(AgeBand.C, answers, fast, Duration.ZERO).contains(ResponsePatterns.FASTER_THAN_READING);
    }

    private static Set<String> flagsOf(AgeBand band, int answers, int timed, Duration each) {
        var questions = IntStream.range(0, answers).mapToObj(i -> pictures(i, 3)).toList();
        var stood = new HashMap<String, Duration>();
        for (var i = 0; i < answers; i++) stood.put("q" + i, i < timed ? each : Duration.ofSeconds(30));
        return ResponsePatterns.of(answered(band, questions, new int[answers]), stood);
    }

    private static Set<String> flags(int options, String taps) {
        var questions = IntStream.range(0, taps.length()).mapToObj(i -> pictures(i, options)).toList();
        return ResponsePatterns.of(answered(AgeBand.A, questions, digits(taps)), Map.of());
    }

    private static Set<String> named(String flags) {
        return flags.isEmpty() ? Set.of() : Set.of(flags.split(" "));
    }

    private static int[] digits(String taps) {
        return taps.chars().map(digit -> digit - '0').toArray();
    }

    private static Interview answered(AgeBand band, List<Question> questions, int... places) {
        var interview = Interview.of(survey(questions), band);
        for (var i = 0; i < places.length; i++) interview = interview.with(pick(i, places[i]));
        return interview;
    }

    private static Answer pick(int question, int place) {
        return new Picked("c" + question + "-" + place);
    }

    private static Survey survey(List<Question> questions) {
        return new Survey("s", 1, new Wording("题", "Test"), "p.png", BANDS, questions);
    }

    private static Question pictures(int number, int options) {
        return new Question.SingleChoice(ask("q" + number), choices(number, options));
    }

    private static Question faces(int number, int points) {
        return new Question.Faces(ask("q" + number), choices(number, points));
    }

    private static Question several(int number) {
        return new Question.SeveralChoices(ask("q" + number), choices(number, 3), 2);
    }

    private static Question card() {
        return new Question.InfoCard(ask("card"));
    }

    private static Ask ask(String id) {
        return new Ask(id, new Wording("一".repeat(20) + "？", "What?"), "p.png", BANDS, Condition.always());
    }

    private static List<Choice> choices(int question, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "c" + question + "-" + i)
                .map(id -> new Choice(id, new Wording("选" + id, "Choice " + id), "p.png"))
                .toList();
    }
}
