package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

/** 小小议事厅 at the office, as a case worker finds it in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BallotPagesTest {
    private static final String PARK = "[aria-labelledby=ballot-park] ";

    private DistrictWithInk district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithInk.empty(dir);
        DemoBallots.at(dir.resolve("server"));
        browser = Browser.at(district.address());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @Test
    @Order(1)
    void theOverviewSaysHowManyThereAreAndWhatWaitsStandsFirst() {
        logIn("worker");
        assertThat(texts("[aria-labelledby=ballots] span"))
                .containsExactly("截止了、等计票：1", "正在投票：1", "还没开始：1", "已计票：4");
        browser.follow("[aria-labelledby=ballots] a");

        assertThat(texts(".ballot h2"))
                .containsExactly("公园先修什么？", "操场先添什么？", "冬天先做什么？", "河边先装什么？", "校门口先改什么？", "先买什么书？", "哪里要更安静？");
    }

    @Test
    @Order(2)
    void whatIsOpenOrNotCountedTellsNoVoteAndOfAGroupOnlyWhoVoted() {
        for (var look : List.of(".ballot.due", ".ballot.open", ".ballot.waiting")) {
            assertThat(browser.findAll(look + " .places")).isEmpty();
            assertThat(browser.text(look)).contains("选项：滑梯、会遮阴的大树、足球场").doesNotContain("票：", " 票");
        }
        assertThat(browser.text(".ballot.open .attended p")).isEqualTo("名单里有 12 张卡，已投 5 张");
        assertThat(texts(".ballot.open .attended code")).hasSize(5).filteredOn(badge -> badge.contains("投了 2 次")).hasSize(1);
        assertThat(browser.findAll(".ballot.open button, .ballot.waiting button")).isEmpty();
    }

    @Test
    @Order(3)
    void whoMayOnlyLookHasNoButton() {
        logIn("analyst");
        browser.open("/ballots");
        assertThat(browser.findAll(".ballot")).hasSize(7);
        assertThat(browser.findAll(".ballot button")).isEmpty();
    }

    @Test
    @Order(4)
    void itIsCountedByTheKeyboardAndThenShowsNumbersAndBarsThatAgree() {
        logIn("worker");
        browser.open("/ballots");
        browser.tabTo(PARK + "button");
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitTrue("return document.querySelector('[role=status]') !== null");

        assertThat(browser.text("[role=status]")).isEqualTo("已计票，结果会随下次联系送到触摸屏。");
        assertThat(texts(PARK + ".places .count")).containsExactlyElementsOf(DemoBallots.PARK.stream().map(String::valueOf).toList());
        assertThat(texts(PARK + ".places .rank")).containsExactly("第 1 名", "第 2 名", "第 3 名");
        assertThat(widths()).containsExactly("100.0%", "75.0%", "66.7%");
        assertThat(browser.text(PARK + ".state")).contains("已计票，第 1 次结果", "58 票");
        browser.follow(PARK + "button");
        assertThat(browser.text("[role=status]")).isEqualTo("晚到的票还太少，结果不变。");
    }

    @Test
    @Order(5)
    void fewVotesTellAPlaceAndVeryFewNothing() {
        browser.open("/ballots");

        assertThat(texts("[aria-labelledby=ballot-books] .words")).containsExactly("会遮阴的大树");
        assertThat(browser.findAll("[aria-labelledby=ballot-books] .count, [aria-labelledby=ballot-books] .track")).isEmpty();
        assertThat(browser.text("[aria-labelledby=ballot-books] .state")).contains("少于 10 票");
        assertThat(browser.text("[aria-labelledby=ballot-quiet]")).contains("投的人太少，不公布结果");
        assertThat(browser.findAll("[aria-labelledby=ballot-gate] .places li")).hasSize(3);
    }

    private List<String> widths() {
        return browser.findAll(PARK + ".places .value").stream().map(bar -> bar.getDomAttribute("width")).toList();
    }

    private void logIn(String account) {
        browser.visit(district.address());
        browser.logIn(account, DistrictWithInk.PASSWORD);
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }
}
