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
import org.yimi.server.console.ResultsPage.MeanRank;
import org.yimi.server.results.Cell;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;

/** What is told of options that children set in an order. */
class OrderSummaryTest {
    private static final Ask ASK = new Ask(
            "play", new Wording("玩什么", "What"), "p.png", Set.of(AgeBand.B, AgeBand.C), Condition.always());
    private static final List<Choice> CHOICES = List.of(
            new Choice("slide", new Wording("滑梯", "Slide"), "p.png"),
            new Choice("sand", new Wording("沙坑", "Sand"), "p.png"),
            new Choice("tree", new Wording("大树", "Tree"), "p.png"));
    private static final Question LIKES =
            new Question.BestWorst(ASK, CHOICES, new Wording("最想玩", "Most"), new Wording("排最后", "Least"));
    private static final Question RANK = new Question.Rank(ASK, CHOICES);

    @Test
    void bestAndWorstAreSaidApartWithTheirShares() {
        var likes = distribution(LIKES, 120, 60, 20, 30, 10, 20, 80, 6, 4);

        assertThat(new OrderSummary(new Telling(likes, new Numbers(Language.ZH))).text())
                .isEqualTo("120 个孩子里，选“最想玩”最多的是“滑梯”，60 个（50%）；选“排最后”最多的是“大树”，80 个（67%）。不知道 6，不想说 4。");
        assertThat(new OrderSummary(new Telling(likes, new Numbers(Language.EN))).text())
                .isEqualTo("Of 120 children, \"Most\" was said most often of \"Slide\": 60 (50%); \"Least\" was said most often"
                        + " of \"Tree\": 80 (67%). Don't know: 6; Rather not say: 4.");
    }

    @Test
    void whatIsHiddenHasNoSummaryAndNoMean() {
        var hidden = new Distribution(RANK, new Shown(8), LongStream.range(0, 11).<Cell>mapToObj(_ -> new FewerThan(10)).toList());

        assertThat(new OrderSummary(new Telling(hidden, new Numbers(Language.ZH))).text()).isEmpty();
        assertThat(new MeanRanks(hidden, AgeBand.C, new Numbers(Language.ZH)).lines()).isEmpty();
    }

    @Test
    void meanRanksStandBestFirstWithTheIntervalOfTheSample() {
        // slide 1×60, 2×30, 3×10; sand 1×30, 2×40, 3×30; tree 1×10, 2×30, 3×60
        var rank = distribution(RANK, 100, 60, 30, 10, 30, 40, 30, 10, 30, 60, 0, 0);

        var lines = new MeanRanks(rank, AgeBand.C, new Numbers(Language.EN)).lines();

        // slide: mean 1.5, variance (220 - 100·1.5²)... of the sample 0.4545; margin 1.96·√(0.4545/100) = 0.132
        assertThat(lines).extracting(MeanRank::option).containsExactly("Slide", "Sand", "Tree");
        assertThat(lines).extracting(MeanRank::mean).containsExactly("1.5", "2.0", "2.5");
        assertThat(lines).extracting(MeanRank::interval).containsExactly("1.4–1.6", "1.8–2.2", "2.4–2.6");
        assertThat(lines).extracting(MeanRank::at).containsExactly("25.0%", "50.0%", "75.0%");
    }

    @Test
    void theYoungestNeverGetAMeanAndBestWorstHasNone() {
        var rank = distribution(RANK, 100, 60, 30, 10, 30, 40, 30, 10, 30, 60, 0, 0);

        assertThat(new MeanRanks(rank, AgeBand.B, new Numbers(Language.EN)).lines()).isEmpty();
        assertThat(new MeanRanks(distribution(LIKES, 120, 60, 20, 30, 10, 20, 80, 6, 4), AgeBand.C, new Numbers(Language.EN))
                        .lines())
                .isEmpty();
    }

    private static Distribution distribution(Question question, long sessions, long... counts) {
        return new Distribution(
                question, new Shown(sessions), LongStream.of(counts).<Cell>mapToObj(Shown::new).toList());
    }
}
