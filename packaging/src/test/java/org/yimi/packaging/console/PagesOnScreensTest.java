package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.survey.AgeBand;

/** Leaves pictures of every page in the folder that {@code -Dscreens=DIR} names, else in target/screens/console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOnScreensTest {
    private static final Path PICTURES = Path.of(System.getProperty("screens", "target/screens/console"));
    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    /** Texts that stick out of their box, and tables that have to be scrolled on an office's screen. */
    private static final String CUT_OFF = """
            const seen = [...document.querySelectorAll('main *, header *')]
              .filter(e => !e.closest('svg, .numbers') && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
              .filter(e => getComputedStyle(e).display !== 'inline');
            const tables = innerWidth < 600 ? [] :
              [...document.querySelectorAll('.numbers')].filter(e => e.scrollWidth > e.clientWidth + 1);
            return [...seen, ...tables].map(e => e.className + ': ' + e.textContent.slice(0, 40)).join('; ');""";

    private Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = Browser.withoutSite();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void everyPageOfADistrictWithAnswersFitsTheScreen(@TempDir Path dir) throws Exception {
        try (var district = DistrictWithAnswers.in(dir)) {
            browser.visit(district.address());
            look("login", "/login");
            browser.logIn("wrong");
            look("login-wrong");
            browser.logIn(district.password());
            look("overview-complete", "/");
            for (var band : AgeBand.values()) look("results-" + band, district.resultsPath(band, "all"));
            look("results-B-without-flagged", district.resultsPath(AgeBand.B, "unflagged"));
            look("results-E-without-flagged", district.resultsPath(AgeBand.E, "unflagged"));
            for (var band : List.of(AgeBand.B, AgeBand.E))
                look("results-in-order-" + band, DistrictWithAnswers.orderPath(band));
            look("print-B", district.printPath(AgeBand.B));
            browser.pdf(PICTURES.resolve("print-B.pdf"));
            district.addTroubles();
            look("overview", "/");
            look("not-found", "/nothing");
            browser.open("/?lang=zh-CN");
            browser.follow(".enrol button");
            look("code");
        }
    }

    @Test
    void everyPageOfANewDistrictFitsTheScreen(@TempDir Path dir) throws Exception {
        try (var office = DistrictWithAnswers.empty(dir)) {
            browser.visit(office.address());
            browser.logIn(office.password());
            look("overview-empty", "/");
            look("results-empty", "/surveys/our-park/1");
        }
    }

    @Test
    void everyPageOfADistrictWithInkFitsTheScreen(@TempDir Path dir) throws Exception {
        try (var district = DistrictWithInk.in(dir)) {
            browser.visit(district.address());
            browser.logIn("officer", DistrictWithInk.PASSWORD);
            look("overview-ink", "/");
            for (var band : List.of(AgeBand.B, AgeBand.C)) look("results-open-" + band, DistrictWithInk.results(band));
            look("print-open", DistrictWithInk.SURVEY + "/print?band=C&sessions=all");
            browser.pdf(PICTURES.resolve("print-open.pdf"));
            look("unseen", "/unseen");
            for (var item = 0; item < 2; item++) browser.follow(".seen");
            browser.follow(".pass");
            look("unseen-passed", "/unseen");
            look("unseen-last-page", "/unseen?page=2");
            look("gallery", DistrictWithInk.SURVEY + "/gallery/own-park");
            look("suggestions", "/suggestions");
            look("suggestions-none", "/suggestions?place=park&thing=canteen");
            look("suggestions-print", "/suggestions/print");
            browser.pdf(PICTURES.resolve("suggestions-print.pdf"));
        }
    }

    @Test
    void whereNoChildHasDrawnAnythingThePagesSaySo(@TempDir Path dir) throws Exception {
        try (var district = DistrictWithInk.empty(dir)) {
            browser.visit(district.address());
            browser.logIn("worker", DistrictWithInk.PASSWORD);
            look("unseen-empty", "/unseen");
            look("gallery-empty", DistrictWithInk.SURVEY + "/gallery/own-park");
            look("suggestions-empty", "/suggestions");
        }
    }

    @Test
    void everyPageOfTheSafeguardingLaneFitsTheScreen(@TempDir Path dir) throws Exception {
        try (var district = DistrictWithInk.empty(dir).withConcerns()) {
            browser.visit(district.address());
            browser.logIn("officer", DistrictWithInk.PASSWORD);
            look("lane-overview", "/");
            look("lane", "/safeguarding");
            look("lane-closed", "/safeguarding?show=closed");
            browser.open("/safeguarding");
            browser.follow(".concern:first-child a");
            var one = browser.path();
            look("concern-waiting", one);
            browser.follow("#open");
            look("concern-open", one);
            look("concern-trouble", one + "?trouble=not-assessed");
            browser.open("/safeguarding");
            browser.follow(".concern:nth-child(2) a");
            var idea = browser.path();
            browser.follow("#open");
            look("concern-idea", idea);
            browser.visit(district.address());
            browser.logIn(district.password());
            look("lane-administrator", "/");
        }
    }

    @Test
    void theBallotsFitTheScreen(@TempDir Path dir) throws Exception {
        try (var district = DistrictWithInk.empty(dir)) {
            browser.visit(district.address());
            browser.logIn(district.password());
            look("ballots-none", "/ballots");
            DemoBallots.at(dir.resolve("server"));
            look("ballots", "/ballots");
            look("ballots-overview", "/");
            browser.open("/ballots?lang=zh-CN");
            browser.follow(".ballot.due button");
            look("ballots-counted");
        }
    }

    private void look(String page, String path) throws Exception {
        for (var language : LANGUAGES)
            for (var width : WIDTHS) {
                browser.width(width);
                browser.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                look(page + "-" + width + "-" + language, width);
            }
    }

    /** The page as it is now, in its language. */
    private void look(String page) throws Exception {
        for (var width : WIDTHS) {
            browser.width(width);
            look(page + "-" + width, width);
        }
    }

    private void look(String name, int width) throws Exception {
        browser.picture(PICTURES.resolve(name + ".png"));
        var beyond = browser.run("return document.documentElement.scrollWidth > arguments[0]", width);
        assertThat(beyond).as(name + " is wider than the screen").isEqualTo("false");
        assertThat(browser.run(CUT_OFF)).as(name + " is cut off").isEmpty();
    }
}
