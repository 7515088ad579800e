package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;
import org.yimi.server.results.Cell;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;
import org.yimi.server.results.Scope;

class SummaryTest {
    private static final Cell HIDDEN = new FewerThan(10);

    @Test
    void itSaysTheMostFrequentTwoAndSetsThoseWithoutAChoiceApart() {
        var summary = summary(Condition.always(), Scope.ALL, new Shown(120), List.of(shown(30), shown(57), shown(20), shown(13), HIDDEN));

        assertThat(summary.in(Language.ZH))
                .isEqualTo("120 个孩子里，近一半选“沙坑”，57 个（48%）；其次是“滑梯”，30 个（25%）。不知道 13，不想说 少于 10。");
        assertThat(summary.in(Language.EN))
                .isEqualTo("Of 120 children, nearly half chose \"Sand\": 57 (48%); next \"Slide\": 30 (25%)."
                        + " Don't know: 13; Rather not say: fewer than 10.");
    }

    @Test
    void aTieIsSaidAsATie() {
        var summary = summary(Condition.always(), Scope.ALL, new Shown(60), List.of(shown(30), shown(30), shown(0), shown(0), shown(0)));

        assertThat(summary.in(Language.ZH)).startsWith("60 个孩子里，选“滑梯”、“沙坑”的一样多，各有 30 个（50%）。");
    }

    @Test
    void whereTheNumberAskedIsNotKnownThereIsNoShare() {
        var when = Condition.parse("${earlier} = 'x'");
        var summary = summary(when, Scope.ALL, new Shown(60), List.of(shown(30), HIDDEN, HIDDEN, shown(0), shown(0)));

        assertThat(summary.in(Language.ZH)).isEqualTo("选“滑梯”的最多，有 30 个。不知道 0，不想说 0。");
    }

    @Test
    void withoutFlaggedSessionsAHiddenAnswerMayLeadSoItSaysThatItSeesOnlySome() {
        var summary = summary(Condition.always(), Scope.UNFLAGGED, new Shown(90), List.of(shown(30), HIDDEN, HIDDEN, shown(0), shown(0)));

        assertThat(summary.in(Language.ZH)).startsWith("只看能显示的：90 个孩子里，大约三分之一选“滑梯”");
    }

    @Test
    void whereNothingIsShownThereIsNothingToSay() {
        var summary = summary(Condition.always(), Scope.ALL, HIDDEN, List.of(HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN));

        assertThat(summary.in(Language.ZH)).isEmpty();
    }

    @Test
    void everyShareHasItsWords() {
        assertThat(LongStream.of(99, 85, 75, 66, 58, 50, 45, 40, 33, 25, 20, 14, 10, 3)
                        .mapToObj(count -> Fraction.of(count, 100)))
                .containsExactly(Fraction.values());
    }

    private record InBoth(Distribution distribution, Scope scope) {
        String in(Language language) {
            return new Summary(new Telling(distribution, new Numbers(language)), scope).text();
        }
    }

    private static InBoth summary(Condition when, Scope scope, Cell sessions, List<Cell> cells) {
        var ask = new Ask("play", new Wording("玩什么", "What"), "p.png", Set.of(AgeBand.C), when);
        var choices = List.of(
                new Choice("slide", new Wording("滑梯", "Slide"), "p.png"),
                new Choice("sand", new Wording("沙坑", "Sand"), "p.png"),
                new Choice("tree", new Wording("大树", "Tree"), "p.png"));
        return new InBoth(new Distribution(new Question.SingleChoice(ask, choices), sessions, cells), scope);
    }

    private static Cell shown(long count) {
        return new Shown(count);
    }
}
