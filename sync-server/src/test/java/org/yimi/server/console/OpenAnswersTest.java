package org.yimi.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimi.content.logic.Condition;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Ask;
import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;
import org.yimi.server.console.HeatMap.HeatCell;
import org.yimi.server.results.Cell;
import org.yimi.server.results.Cell.FewerThan;
import org.yimi.server.results.Cell.Shown;
import org.yimi.server.results.Scope;

/** What is told of spots, numbers, drawings and words. */
class OpenAnswersTest {
    private static final Ask ASK = new Ask(
            "here", new Wording("哪里", "Where"), "p.png", Set.of(AgeBand.B, AgeBand.C), Condition.always());
    private static final Question SPOT = new Question.SpotOnPicture(ASK, "map.png", 3, 2);
    private static final Question NUMBER = new Question.NumberEntry(ASK, 0, 3);
    private static final int K = 10;

    @Test
    void theHeatMapSaysEachNumberAndHidesWhatIsHidden() {
        var heat = HeatMap.of(distribution(SPOT, 100, 40, 0, 20, 10, -1, -1, 0, 0), new Numbers(Language.ZH), "/p/");

        assertThat(heat.scene()).isEqualTo("/p/map.png");
        assertThat(heat.cells()).extracting(HeatCell::text).containsExactly("40", "0", "20", "10", "少于 10", "少于 10");
        assertThat(heat.cells()).extracting(HeatCell::step).containsExactly(4, 0, 2, 1, 0, 0);
        assertThat(heat.cells()).extracting(HeatCell::hidden).containsExactly(false, false, false, false, true, true);
        assertThat(heat.cells().get(4)).matches(cell -> cell.x() == 126 && cell.y() == 126);
        assertThat(heat.steps()).extracting(HeatMap.Step::range).containsExactly("1 到 10", "11 到 20", "31 到 40");
        assertThat(heat.hidden()).isEqualTo("少于 10");
    }

    @Test
    void whereNothingIsShownThereIsNoHeatMap() {
        var hidden = distribution(SPOT, -1, -1, -1, -1, -1, -1, -1, -1, -1);

        assertThat(HeatMap.of(hidden, new Numbers(Language.ZH), "/p/")).isEqualTo(HeatMap.NONE);
        assertThat(summary(hidden, Language.ZH)).isEmpty();
    }

    @Test
    void theSummaryOfSpotsSaysWhichCellWasTappedMost() {
        var spots = distribution(SPOT, 80, 40, 0, 20, 12, 0, 0, 8, 0);

        assertThat(summary(spots, Language.ZH))
                .isEqualTo("80 个孩子里，大约一半点“第1排左起第1格”，40 个（50%）；其次是“第1排左起第3格”，20 个（25%）。不知道 8，不想说 0。");
        assertThat(summary(spots, Language.EN))
                .startsWith("Of 80 children, about half tapped \"Row 1, column 1\": 40 (50%); next \"Row 1, column 3\": 20");
    }

    @Test
    void theMiddleNumberIsToldFromThirdGradeOnAndOnlyWhereEveryGroupIsShown() {
        var numbers = new Numbers(Language.ZH);

        // 10 × 0, 15 × 1, 16 × 2, 10 × 3: the 26th of 51 said 2
        assertThat(new Middle(distribution(NUMBER, 51, 10, 15, 16, 10, 0, 0), AgeBand.C, numbers).text())
                .isEqualTo("把数从小到大排，排在正中间的是“2”。");
        assertThat(new Middle(distribution(NUMBER, 50, 10, 15, 15, 10, 0, 0), AgeBand.C, numbers).text())
                .isEqualTo("把数从小到大排，正中间在“1”和“2”之间。");
        assertThat(new Middle(distribution(NUMBER, 51, 10, 15, 16, 10, 0, 0), AgeBand.B, numbers).text()).isEmpty();
        assertThat(new Middle(distribution(NUMBER, 51, -1, 15, 16, -1, 0, 0), AgeBand.C, numbers).text()).isEmpty();
        assertThat(new Middle(distribution(NUMBER, 12, 0, 0, 0, 0, 12, 0), AgeBand.C, numbers).text()).isEmpty();
        assertThat(new Middle(distribution(SPOT, 60, 10, 10, 10, 10, 10, 10, 0, 0), AgeBand.C, numbers).text()).isEmpty();
    }

    @Test
    void ofInkItIsSaidHowManyDrewAndWroteAndNothingElse() {
        var drawing = distribution(new Question.Drawing(ASK), 60, 48, 12, 0);
        var text = distribution(new Question.FreeText(ASK, 60), 60, 30, -1, 20, -1);

        assertThat(new InkSummary(new Telling(drawing, new Numbers(Language.ZH))).text())
                .isEqualTo("60 个孩子里，画了一张的有 48 个（80%）。不知道 12，不想说 0。");
        assertThat(new InkSummary(new Telling(drawing, new Numbers(Language.EN))).text())
                .isEqualTo("Of 60 children, 48 (80%) made a drawing. Don't know: 12; Rather not say: 0.");
        assertThat(new InkSummary(new Telling(text, new Numbers(Language.ZH))).text())
                .isEqualTo("60 个孩子里，打了字的有 30 个（50%），手写了的少于 10。不知道 20，不想说 少于 10。");
    }

    private static String summary(Distribution distribution, Language language) {
        return new Summary(new Telling(distribution, new Numbers(language)), Scope.ALL).text();
    }

    /** A number below 0 is hidden. */
    private static Distribution distribution(Question question, long sessions, long... counts) {
        var cells = java.util.Arrays.stream(counts).mapToObj(OpenAnswersTest::cell).toList();
        return new Distribution(question, cell(sessions), List.copyOf(cells));
    }

    private static Cell cell(long count) {
        return count < 0 ? new FewerThan(K) : new Shown(count);
    }
}
