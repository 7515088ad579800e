package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.yimi.content.answer.Answers;
import org.yimi.content.answer.Captions;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Language;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsPageTest {
    /** Lengths of the bars of one question in parts of their track, rounded to hundredths. */
    private static final String LENGTHS = """
            return [...document.querySelectorAll(arguments[0] + ' .bar:not(.hidden-bar)')].map(bar =>
              Math.round(100 * bar.querySelector('rect').getBoundingClientRect().width
                / bar.querySelector('svg').getBoundingClientRect().width)).join(' ');""";

    private DistrictWithAnswers district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithAnswers.in(dir);
        browser = Browser.at(district.address());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @BeforeEach
    void logIn() throws Exception {
        browser.open("/login?lang=zh-CN");
        browser.logIn(district.password());
    }

    @Test
    void everyQuestionOfTheBandHasASummaryBarsAndItsTable() {
        browser.open(district.resultsPath(AgeBand.E, "all"));

        var questions = district.survey().questionsFor(AgeBand.E).toList();
        assertThat(browser.findAll(".question")).hasSameSizeAs(questions);
        for (var question : questions) {
            var part = "[id='q-" + question.id() + "'] ";
            var captions = Answers.possibleCodes(question).stream()
                    .map(code -> Captions.of(question, code).zh())
                    .toList();
            assertThat(browser.text(part + "h2")).endsWith(question.ask().prompt().zh());
            assertThat(browser.text(part + ".summary")).contains("不知道").contains("不想说").doesNotContain("平均");
            assertThat(texts(part + ".bar .label")).isEqualTo(captions);
            assertThat(texts(part + ".bar.aside .label")).containsExactly("不知道", "不想说");
            assertThat(texts(part + "tbody th")).isEqualTo(captions);
        }
    }

    @Test
    void aBarIsAsLongAsItsShareAndSaysItInNumbersToo() {
        browser.open(district.resultsPath(AgeBand.E, "all"));

        var part = "[id='q-mood-five']";
        var shares = texts(part + " .bar:not(.hidden-bar) .share");
        var lengths = Pattern.compile(" ").splitAsStream(browser.run(LENGTHS, part)).map(Double::valueOf).toList();

        assertThat(shares).hasSizeGreaterThan(4).allMatch(share -> share.matches("<?[0-9]+%"));
        assertThat(lengths).hasSameSizeAs(shares);
        for (var i = 0; i < lengths.size(); i++)
            assertThat(lengths.get(i))
                    .isCloseTo(Double.parseDouble(shares.get(i).replaceAll("[<%]", "")), Offset.offset(1.0));
    }

    @Test
    void aBandWithAHandfulOfChildrenSaysWhyNothingIsShownAndWhatToDo() {
        browser.open(district.resultsPath(AgeBand.D, "all"));

        assertThat(browser.text(".bands [aria-current]")).contains("五、六年级").contains("少于 10");
        assertThat(browser.findAll(".question")).isEmpty();
        assertThat(browser.text(".empty")).contains("还没有至少 10 份").contains("请");
        assertThat(browser.text(".bands")).contains(DistrictWithAnswers.MANY + " 份");
    }

    @Test
    void smallNumbersReadFewerThanTenAndTheirBarIsHatched() {
        browser.open(district.resultsPath(AgeBand.B, "all"));

        assertThat(texts(".numbers td.hidden-number")).isNotEmpty().containsOnly("少于 10");
        assertThat(texts(".hidden-bar .count")).isNotEmpty().containsOnly("少于 10");
        assertThat(browser.findAll(".hidden-bar rect"))
                .allMatch(bar -> "url(#hatched)".equals(bar.getDomAttribute("fill")));
        assertThat(browser.run("return document.querySelectorAll('#hatched').length")).isEqualTo("1");
        var counts = browser.findAll(".numbers td").stream()
                .map(cell -> String.valueOf(cell.getDomAttribute("data-count")))
                .toList();
        assertThat(counts).allMatch(count -> count.isEmpty() || count.equals("0") || Integer.parseInt(count) >= 10);
    }

    @Test
    void flaggedSessionsCanBeLeftOutWhereBothPartsAreLarge() {
        browser.open(district.resultsPath(AgeBand.B, "all"));
        var all = DistrictWithAnswers.PLAIN + DistrictWithAnswers.FLAGGED;
        assertThat(browser.text(".flagged")).contains(all + " 份里有 " + DistrictWithAnswers.FLAGGED + " 份（35%）");
        assertThat(browser.text(".bands [aria-current]")).contains(all + " 份");

        browser.follow(".scopes a:not([aria-current])");

        assertThat(browser.text(".scopes [aria-current]")).isEqualTo("不算带标记的");
        assertThat(browser.text(".bands [aria-current]")).contains(DistrictWithAnswers.PLAIN + " 份");
        assertThat(browser.findAll(".question")).isNotEmpty();
        browser.follow(".scopes a:not([aria-current])");
        assertThat(browser.text(".bands [aria-current]")).contains(all + " 份");
    }

    @Test
    void aFewFlaggedSessionsAreNeverToldApart() {
        browser.open(district.resultsPath(AgeBand.E, "all"));
        assertThat(browser.text(".flagged")).contains("少于 10 份，不能分开说");

        browser.open(district.resultsPath(AgeBand.E, "unflagged"));

        assertThat(browser.findAll(".question")).isEmpty();
        assertThat(browser.text(".empty")).contains("至少 10 份");
    }

    @Test
    void anotherLanguageKeepsBandAndSessions() {
        browser.open(district.resultsPath(AgeBand.B, "unflagged"));

        browser.follow(".languages a[lang=en]");

        assertThat(browser.text(".bands [aria-current]")).contains("Grades 1-2").contains(DistrictWithAnswers.PLAIN + " sessions");
        assertThat(browser.text(".scopes [aria-current]")).isEqualTo("Without flagged ones");
        assertThat(browser.text(".summary")).startsWith("Of " + DistrictWithAnswers.PLAIN + " children, ");
        var question = district.survey().questionsFor(AgeBand.B).findFirst().orElseThrow();
        assertThat(browser.text(".question h2")).endsWith(question.ask().prompt().in(Language.EN));
    }

    @Test
    void everythingCanBeReadWithoutJavaScriptBecauseThereIsNone() {
        browser.open(district.resultsPath(AgeBand.B, "all"));

        assertThat(browser.findAll("script")).isEmpty();
        assertThat(browser.requests()).noneMatch(url -> url.endsWith(".js"));
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }
}
