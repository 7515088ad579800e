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
import org.openqa.selenium.support.ui.Select;

/** The safeguarding lane, as an officer works through it in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LanePagesTest {
    private DistrictWithInk district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithInk.empty(dir).withConcerns();
        browser = Browser.at(district.address());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @Test
    @Order(1)
    void othersSeeNoLaneAndGetNoneOfItsPages() throws Exception {
        for (var account : List.of("worker", "analyst")) {
            logIn(account);
            assertThat(browser.text("main")).doesNotContain("保护通道");
            browser.open("/safeguarding");
            assertThat(browser.text("main")).contains("你的账号不能做这件事");
        }
        browser.visit(district.address());
        browser.logIn(district.password());
        assertThat(browser.text("[aria-labelledby=lane]")).contains("请马上联系保护专员").doesNotContainPattern("\\d 件");
        assertThat(browser.findAll("[aria-labelledby=lane] a")).isEmpty();
    }

    @Test
    @Order(2)
    void whatIsOverdueStandsFirstAndNothingIsShownBeforeItIsOpened() {
        logIn("officer");
        assertThat(browser.text(".ink-line.late .standing-line")).contains("1 件超时").contains("3 件还没打开");
        browser.follow("[aria-labelledby=lane] a");

        assertThat(texts(".concern .urgency")).containsExactly("紧急", "紧急", "需要关注");
        assertThat(texts(".concern .due").getFirst()).contains("超时：应在");
        assertThat(browser.text("main")).doesNotContain(DistrictWithInk.SAID).doesNotContain(DistrictWithInk.DISCLOSED);
        browser.follow(".concern:first-child a");
        assertThat(browser.text("main")).doesNotContain(DistrictWithInk.SAID);
        assertThat(browser.findAll(".sheet")).isEmpty();
    }

    @Test
    @Order(3)
    void itIsOpenedByTheKeyboardAndThenShowsWhatTheChildSaidAndWhatTheKioskThought() {
        browser.tabTo("#open");
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitTrue("return document.querySelector('.said') !== null");

        assertThat(browser.text("[aria-labelledby=told]")).contains(DistrictWithInk.SAID);
        assertThat(browser.findAll(".told .sheet")).hasSize(2);
        assertThat(browser.text("[aria-labelledby=taken]")).contains("被打", "打我", "孩子当时点了");
        assertThat(browser.text(".log")).contains("打开").contains("officer");
    }

    @Test
    @Order(4)
    void itCannotBeClosedBeforeItIsDecidedAndReported() {
        close("结束");
        assertThat(browser.text("[role=alert]")).contains("请先写下判断");

        new Select(browser.find(".assess select")).selectByValue("injury-or-violence");
        browser.find(".assess textarea").sendKeys("孩子写到被打，身上有伤。");
        browser.follow(".assess button");

        assertThat(browser.text(".log")).contains("判断：（四）").contains("孩子写到被打");
        assertThat(browser.text("[aria-labelledby=report]")).contains("必须报告");
        close("结束");
        assertThat(browser.text("[role=alert]")).contains("请先登记向公安、民政或教育部门的报告");
    }

    @Test
    @Order(5)
    void aReportAFollowUpAndTheEndAreInTheLogInOrder() {
        new Select(browser.find(".report select")).selectByVisibleText("公安机关");
        browser.find(".report [name=told]").sendKeys("城东派出所 王警官");
        browser.find(".report [name=words]").sendKeys("电话报案，说明了情况。");
        browser.follow(".report button");
        browser.find(".follow-up textarea").sendKeys("派出所已到家中。");
        browser.follow(".follow-up button");
        close("孩子由奶奶照顾，警方继续调查。");

        assertThat(browser.findAll("form.close")).as("nothing can be changed any more").isEmpty();
        assertThat(texts(".log strong"))
                .containsExactly("打开", "判断：（四）多处损伤、严重营养不良、意识不清，疑似家暴、欺凌、虐待、殴打、麻醉", "报告：公安机关",
                        "跟进", "结束");
        assertThat(browser.text(".log")).contains("城东派出所 王警官", "报告时间", "派出所已到家中", "警方继续调查");
        browser.open("/safeguarding");
        assertThat(browser.findAll(".concern")).hasSize(2);
        browser.follow(".tabs a:last-child");
        assertThat(browser.findAll(".concern")).hasSize(1);
    }

    @Test
    @Order(6)
    void aSuggestionShowsItsPicturesAndItsWordsAndReturnsWhereItWasNothing() {
        browser.open("/suggestions");
        assertThat(browser.text("main")).doesNotContain(DistrictWithInk.DISCLOSED);
        browser.open("/safeguarding");
        browser.follow(".concern:last-child a");
        browser.follow("#open");
        assertThat(browser.text("[aria-labelledby=told]")).contains(DistrictWithInk.DISCLOSED);
        browser.awaitTrue("return [...document.querySelectorAll('.idea img')].length === 4"
                + " && [...document.querySelectorAll('.idea img')].every(one => one.complete && one.naturalWidth > 0)");
        new Select(browser.find(".assess select")).selectByValue("not-confirmed");
        browser.find(".assess textarea").sendKeys("和老师谈过，是开玩笑。");
        browser.follow(".assess button");
        close("没有需要做的。");

        browser.open("/suggestions");
        assertThat(browser.findAll(".card")).hasSize(1);
    }

    private void close(String outcome) {
        browser.find("form.close textarea").sendKeys(outcome);
        browser.follow("form.close button");
    }

    private void logIn(String account) {
        browser.visit(district.address());
        browser.logIn(account, DistrictWithInk.PASSWORD);
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }
}
