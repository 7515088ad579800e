package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.yimi.content.ink.Sheet;
import org.yimi.content.ink.Stroke;
import org.yimi.content.survey.AgeBand;

/** What children drew, wrote and suggested, as the office looks at it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InkPagesTest {
    private static final int IN_THE_QUEUE = 3 * (DistrictWithInk.LATE + DistrictWithInk.FRESH) + DistrictWithInk.IDEAS / 10;

    /** The lines of every drawing on the page, a drawing on a line. */
    private static final String DRAWN = """
            return [...document.querySelectorAll('.card:not(:has(.idea)) .sheet:not(:has(line))')]
              .map(sheet => [...sheet.querySelectorAll('path')].map(path => path.getAttribute('d')).join(';')).join('\\n');""";
    private static final String PICTURES_SHOWN =
            "return [...document.querySelectorAll('.idea img')].every(image => image.complete && image.naturalWidth > 0)";

    private DistrictWithInk district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithInk.in(dir);
        browser = Browser.at(district.address());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @Test
    @Order(1)
    void theOverviewSaysHowManyWaitAndHowManyAreLate() {
        logIn("worker");

        assertThat(browser.text(".ink-line.late .standing-line"))
                .contains(3 * DistrictWithInk.LATE + " 份晚了")
                .contains(IN_THE_QUEUE + " 份等着看");
        assertThat(browser.text("[aria-labelledby=ideas]")).contains(DistrictWithInk.IDEAS + " 个点子");
    }

    @Test
    @Order(2)
    void whatIsLateStandsFirstAndSaysSoInWords() {
        logIn("worker");
        browser.open("/unseen");

        var due = texts(".card .due");
        assertThat(due).hasSize(24);
        assertThat(due.subList(0, 3 * DistrictWithInk.LATE)).allMatch(text -> text.contains("晚了"));
        assertThat(due.subList(3 * DistrictWithInk.LATE, 24)).noneMatch(text -> text.contains("晚了"));
        assertThat(texts(".card")).anyMatch(text -> text.contains(DistrictWithInk.SAID));
        assertThat(browser.find(".pager a[rel=next]").getText()).contains("下一页");
    }

    @Test
    @Order(3)
    void everyDrawingHasExactlyTheStrokesOfItsChild() {
        logIn("worker");
        var shown = new TreeSet<String>();
        for (var page = 1; page <= 2; page++) {
            browser.open("/unseen?page=" + page);
            shown.addAll(browser.run(DRAWN).lines().toList());
        }

        assertThat(shown)
                .containsExactlyElementsOf(new TreeSet<>(district.drawn().stream().map(InkPagesTest::lines).toList()));
    }

    @Test
    @Order(4)
    void theQueueIsWorkedThroughWithoutAMouse() {
        logIn("worker");
        browser.open("/");

        browser.tabTo(".ink-line a");
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitPath("/unseen");
        for (var left = IN_THE_QUEUE - 1; left > IN_THE_QUEUE - 3; left--) {
            browser.tabTo(".card .seen");
            assertThat(browser.showsFocus()).isTrue();
            browser.type(Keys.ENTER);
            browser.awaitTrue("return document.querySelector('.standing-line').textContent.includes('" + left + " 份等着看')");
        }
        browser.type(Keys.TAB);
        assertThat(browser.hasFocus(".card .seen")).as("the next card is one step away").isTrue();
        browser.tabTo(".card .pass");
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitTrue("return document.querySelector('.standing-line').textContent.includes('" + (IN_THE_QUEUE - 3) + " 份等着看')");
    }

    @Test
    @Order(5)
    void whatWasHandedOnStaysOnTopForTheOfficerOnly() {
        logIn("officer");
        browser.open("/unseen");

        assertThat(browser.text(".card:first-child .due")).contains("请保护专员看");
        assertThat(browser.text(".standing-line")).contains("1 份请保护专员看");
        browser.follow(".card:first-child .take-back");

        assertThat(browser.findAll(".card.passed")).isEmpty();
        assertThat(browser.text(".standing-line")).contains(IN_THE_QUEUE - 2 + " 份等着看");
    }

    @Test
    @Order(6)
    void anAnalystSeesNeitherTheQueueNorSuggestions() {
        logIn("analyst");

        assertThat(browser.findAll("#ink, #ideas")).isEmpty();
        assertThat(browser.findAll("#ballots")).hasSize(1);
        for (var path : List.of("/unseen", "/suggestions")) {
            browser.open(path);
            assertThat(browser.text("main")).contains("你的账号不能做这件事");
        }
        browser.open(DistrictWithInk.SURVEY + "/gallery/own-park");
        assertThat(browser.text("main")).contains("有 10 份后才显示");
        assertThat(browser.findAll(".card")).isEmpty();
    }

    @Test
    @Order(7)
    void spotsLieOverThePictureWithTheirNumbersAndTheTableBeside() {
        logIn("analyst");
        browser.requests();
        browser.complaints();

        browser.open(DistrictWithInk.results(AgeBand.C));

        assertThat(browser.requests()).anyMatch(url -> url.endsWith("/surveys/my-place/1/pictures/park-map.png"));
        assertThat(browser.complaints()).isEmpty();
        for (var cell : browser.findAll(".heat .cell")) {
            var code = String.valueOf(cell.getAttribute("data-code"));
            var row = 1 + Integer.parseInt(code.substring(1));
            assertThat(cell.getText()).as(code).isNotEmpty();
            assertThat(row).isBetween(2, 5);
        }
        assertThat(browser.findAll(".heat .cell")).hasSize(24);
        assertThat(browser.text("#q-best-spot .summary")).contains("点“第").contains("排左起第");
        assertThat(browser.findAll("#q-best-spot tbody tr")).hasSize(26);
        assertThat(browser.find("#q-own-park .to-gallery a").getAttribute("href")).contains("/gallery/own-park?band=C");
    }

    @Test
    @Order(8)
    void suggestionsAreNarrowedPagedAndPrinted() {
        logIn("worker");
        browser.open("/suggestions");
        assertThat(browser.findAll(".card")).hasSize(24);
        browser.awaitTrue(PICTURES_SHOWN);
        browser.follow(".pager a[rel=next]");
        assertThat(browser.findAll(".card")).hasSize(DistrictWithInk.IDEAS - 24);

        new Select(browser.find("select[name=week]")).selectByVisibleText("2026 年第 8 周");
        browser.follow(".narrowing button");

        assertThat(browser.address()).contains("week=2026-W08");
        assertThat(browser.findAll(".card")).hasSize(DistrictWithInk.IDEAS / 3);
        assertThat(texts(".card")).allMatch(text -> text.contains("2026 年第 8 周"));
        browser.follow(".tools a");
        assertThat(browser.text(".letterhead")).contains("10 个点子").contains("2026 年第 8 周");
        assertThat(browser.findAll(".card")).hasSize(DistrictWithInk.IDEAS / 3);
        assertThat(browser.pdf()).isNotEmpty();
    }

    private void logIn(String account) {
        browser.visit(district.address());
        browser.logIn(account, DistrictWithInk.PASSWORD);
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }

    private static String lines(Sheet sheet) {
        return sheet.strokes().stream().map(InkPagesTest::line).collect(Collectors.joining(";"));
    }

    /** A dot is a line to itself. */
    private static String line(Stroke stroke) {
        var way = stroke.way().size() == 1
                ? Stream.of(stroke.way().getFirst(), stroke.way().getFirst())
                : stroke.way().stream();
        return way.map(spot -> spot.x() + " " + spot.y()).collect(Collectors.joining("L", "M", ""));
    }
}
