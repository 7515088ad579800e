package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
class ConsolePagesTest {
    private static final String BLANK = """
            const pixels = arguments[0].getContext('2d').getImageData(0, 0, arguments[0].width, arguments[0].height);
            return new Set(new Uint32Array(pixels.data.buffer)).size < 5;""";
    private static final String CHINESE = """
            const page = document.documentElement.cloneNode(true);
            page.querySelectorAll('[lang="zh-CN"]').forEach(link => link.remove());
            return (page.outerHTML.match(/[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]+/gu) ?? []).join(' ');""";

    private DistrictWithAnswers district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithAnswers.in(dir);
    }

    @AfterAll
    void stop() {
        district.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.at(district.address());
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theOverviewSaysThatWhatTheKioskIssuedWasReceivedAndCounted() throws Exception {
        browser.logIn(district.password());

        var all = Integer.toString(DistrictWithAnswers.MANY + DistrictWithAnswers.FEW);
        assertThat(browser.text(".issued")).isEqualTo(all);
        assertThat(browser.text(".received")).isEqualTo(all);
        assertThat(browser.text(".counted")).isEqualTo(all);
        assertThat(browser.text(".kiosks tbody")).contains("实验小学").contains("齐了：交出、收到、计入一样多");
    }

    @Test
    void everyQuestionHasItsTableAndADrawnChartWhereThereIsANumber() throws Exception {
        browser.logIn(district.password());
        browser.open(district.resultsPath());

        assertThat(browser.findAll(".question table")).hasSameSizeAs(district.survey().questions());
        assertThat(browser.findAll(".question")).hasSameSizeAs(district.survey().questions());
        for (var question : district.survey().questions()) {
            var part = "[id='q-" + question.id() + "'] ";
            var numbers = browser.findAll(part + "td:not([data-count='']):not([data-count='0'])");
            var canvases = browser.findAll(part + "canvas");
            assertThat(canvases).as(part).hasSize(numbers.isEmpty() ? 0 : 1);
            for (var canvas : canvases) assertThat(browser.run(BLANK, canvas)).as(part).isEqualTo("false");
            assertThat(browser.findAll(part + ".empty")).as(part).hasSize(numbers.isEmpty() ? 1 : 0);
        }
        assertThat(browser.findAll("canvas")).hasSizeGreaterThan(3);
    }

    @Test
    void ofABandWithAHandfulOfChildrenEveryNumberReadsFewerThanTen() throws Exception {
        browser.logIn(district.password());
        browser.open(district.resultsPath());

        assertThat(cells(AgeBand.D)).isNotEmpty().allMatch(cell -> cell.equals("少于 10"));
        assertThat(cells(AgeBand.C)).anyMatch(cell -> cell.matches("[1-9][0-9]+"));
        assertThat(browser.text(".bands")).contains("少于 10").contains(Integer.toString(DistrictWithAnswers.MANY));
    }

    @Test
    void everyNumberCanBeReadWithoutJavaScript() throws Exception {
        try (var plain = Browser.withoutJavaScript(district.address())) {
            plain.logIn(district.password());
            plain.open(district.resultsPath());

            assertThat(plain.findAll("canvas")).isEmpty();
            assertThat(plain.findAll(".chart")).isNotEmpty().noneMatch(WebElement::isDisplayed);
            assertThat(plain.findAll(".question table"))
                    .hasSameSizeAs(district.survey().questions())
                    .allMatch(WebElement::isDisplayed);
            assertThat(plain.text("main")).contains("少于 10").contains(Integer.toString(DistrictWithAnswers.MANY));
        }
    }

    @Test
    void inEnglishNothingIsLeftInChinese() throws Exception {
        browser.open("/login");
        browser.follow(".languages a[lang=en]");
        assertThat(browser.run(CHINESE)).isEmpty();

        browser.logIn(district.password());
        assertThat(browser.run(CHINESE)).isEmpty();
        assertThat(browser.text("main")).contains("issued, received and counted are the same");

        browser.open(district.resultsPath());
        assertThat(browser.run(CHINESE)).isEmpty();
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
        for (var question : district.survey().questions()) {
            var part = "[id='q-" + question.id() + "'] ";
            assertThat(browser.text(part + "h2")).endsWith(question.ask().prompt().in(Language.EN));
            assertThat(texts(part + "thead th.number"))
                    .containsExactlyElementsOf(Answers.possibleCodes(question).stream()
                            .map(code -> Captions.of(question, code).in(Language.EN))
                            .toList());
        }
    }

    @Test
    void noRequestLeavesTheServerAndTheBrowserHasNothingToComplainAbout() throws Exception {
        browser.open("/login");
        browser.logIn(district.password());
        browser.open(district.resultsPath());
        browser.open("/?lang=en");
        browser.follow(".enrol button");

        assertThat(browser.requests())
                .anyMatch(url -> url.endsWith("/console.js"))
                .anyMatch(url -> url.endsWith("/console.css"))
                .allMatch(url -> url.startsWith(district.address() + "/") || url.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
        // positive control: what stands below is a violation, and the browser tells
        browser.run("document.body.append(Object.assign(document.createElement('img'), {src: 'http://127.0.0.1:9/x.png'}))");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    private List<String> cells(AgeBand band) {
        return texts(".question tr:has(th[data-label='" + band.stage().in(Language.ZH) + "']) td");
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }
}
