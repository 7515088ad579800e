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

/** What holds on every page of the console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final String CHINESE = """
            const page = document.documentElement.cloneNode(true);
            page.querySelectorAll('[lang="zh-CN"]').forEach(link => link.remove());
            return (page.outerHTML.match(/[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]+/gu) ?? []).join(' ');""";

    /** Texts whose colour is too near to what is behind them, by the formula of WCAG 2.2. */
    private static final String FAINT = """
            const parts = colour => colour.match(/[\\d.]+/g).map(Number);
            const linear = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
            const light = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
            const behind = e => {
              for (let at = e; at; at = at.parentElement) {
                const colour = parts(getComputedStyle(at).backgroundColor);
                if (colour.length < 4 || colour[3] === 1) return colour;
              }
              return [255, 255, 255];
            };
            const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
            return [...document.querySelectorAll('body *')].filter(e => own(e) && e.getClientRects().length > 0)
              .map(e => {
                const [a, b] = [light(parts(getComputedStyle(e).color)), light(behind(e))];
                return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), e];
              })
              .filter(([ratio]) => ratio < 4.5)
              .map(([ratio, e]) => ratio.toFixed(2) + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 20)).join('; ');""";

    private DistrictWithAnswers district;
    private List<String> pages;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithAnswers.in(dir);
        district.addTroubles();
        DemoBallots.at(dir.resolve("server"));
        pages = List.of(
                "/login?",
                "/?",
                "/unseen?",
                "/offline-enrolment?",
                "/suggestions?",
                "/ballots?",
                "/stick?",
                district.resultsPath(AgeBand.B, "all") + "&",
                district.resultsPath(AgeBand.B, "unflagged") + "&",
                district.resultsPath(AgeBand.A, "all") + "&",
                district.printPath(AgeBand.E) + "&");
        browser = Browser.at(district.address());
        browser.logIn(district.password());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @Test
    void inEnglishNothingIsLeftInChinese() {
        for (var page : pages) {
            browser.open(page + "lang=en");

            assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
            assertThat(browser.run(CHINESE)).as(page).isEmpty();
        }
    }

    @Test
    void anotherLanguageKeepsThePageAndItsQuery() {
        for (var page : pages) {
            browser.open(page + "lang=zh-CN");
            var before = browser.address();

            browser.follow(".languages a[lang=en]");

            assertThat(browser.address()).isEqualTo(before.replace("lang=zh-CN", "lang=en"));
        }
    }

    @Test
    void everyTextStandsOutFromWhatIsBehindIt() {
        for (var page : pages) {
            browser.open(page + "lang=zh-CN");

            assertThat(browser.run(FAINT)).as(page).isEmpty();
        }
        // positive control: this text is too faint
        browser.run("document.querySelector('h1').style.color = '#cccccc'");
        assertThat(browser.run(FAINT)).contains("我们的公园");
    }

    @Test
    void noRequestLeavesTheServerAndTheBrowserHasNothingToComplainAbout() {
        browser.requests();
        browser.complaints();
        for (var page : pages) browser.open(page + "lang=zh-CN");
        browser.open("/");
        browser.follow(".enrol button");

        assertThat(browser.requests())
                .anyMatch(url -> url.endsWith("/console.css"))
                .anyMatch(url -> url.endsWith("/icon.svg"))
                .allMatch(url -> url.startsWith(district.address() + "/") || url.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
        // positive control: what stands below is a violation, and the browser tells
        browser.run("document.body.append(Object.assign(document.createElement('img'), {src: 'http://127.0.0.1:9/x.png'}))");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void headingsGoDownStepByStepAndLandmarksHaveNames() {
        for (var page : pages) {
            browser.open(page + "lang=zh-CN");

            assertThat(browser.findAll("h1")).as(page).hasSize(1);
            assertThat(browser.findAll("main#content")).as(page).hasSize(1);
            assertThat(browser.findAll("nav:not([aria-label]), img:not([alt]), table:not(:has(th[scope]))"))
                    .as(page)
                    .isEmpty();
        }
    }
}
