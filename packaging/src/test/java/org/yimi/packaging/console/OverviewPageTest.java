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
import org.openqa.selenium.WebElement;

/** The office's morning, before and after something went wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverviewPageTest {
    private DistrictWithAnswers district;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        district = DistrictWithAnswers.in(dir);
        browser = Browser.at(district.address());
        browser.logIn(district.password());
    }

    @AfterAll
    void stop() {
        browser.close();
        district.close();
    }

    @Test
    @Order(1)
    void whatTheKioskIssuedWasReceivedAndCountedAndThePageSaysSoInWords() {
        browser.open("/?lang=zh-CN");

        var all = Integer.toString(DistrictWithAnswers.MANY + DistrictWithAnswers.FEW);
        assertThat(browser.text(".issued")).isEqualTo(all);
        assertThat(browser.text(".received")).isEqualTo(all);
        assertThat(browser.text(".counted")).isEqualTo(all);
        assertThat(browser.text(".kiosks tbody")).contains("实验小学").contains("齐了：交出、收到、计入一样多");
        assertThat(browser.text(".standing.good")).contains("都到齐了");
        assertThat(browser.text(".surveys")).contains("我们的公园").contains("至少");
    }

    @Test
    @Order(2)
    void whatNeedsAPersonStandsFirstWithWhatToDo() {
        district.addTroubles();

        browser.open("/?lang=zh-CN");

        assertThat(browser.text(".standing.bad h2")).contains("4 件事要处理");
        assertThat(texts(".todos .what"))
                .anyMatch(what -> what.contains("滨江儿童之家") && what.contains("4 天没有联系了"))
                .anyMatch(what -> what.contains("滨江儿童之家") && what.contains("还有 17 份没收到"))
                .anyMatch(what -> what.contains("东山社区") && what.contains("3 份打不开"))
                .anyMatch(what -> what.contains("东山社区") && what.contains("1 个编号各来了两份"));
        assertThat(texts(".todos .how")).allMatch(how -> how.contains("请"));
        assertThat(texts(".kiosks .warning")).hasSize(2);
    }

    @Test
    @Order(3)
    void inEnglishTheSameThingsAreSaid() {
        browser.open("/");

        browser.follow(".languages a[lang=en]");

        assertThat(browser.text(".standing.bad h2")).contains("4 things to look after");
        assertThat(browser.text(".todos")).contains("has been silent for 4 days").contains("17 not received yet");
    }

    @Test
    @Order(4)
    void aCodeIsShownOnceAndLoadingThePageAgainLeadsBack() {
        browser.open("/?lang=en");
        browser.follow(".enrol button");
        assertThat(browser.text("#enrolment-code")).matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");
        assertThat(browser.findAll(".languages a")).isEmpty();

        browser.open("/enrolment-codes");

        assertThat(browser.path()).isEqualTo("/");
    }

    @Test
    @Order(5)
    void anEmptyDistrictSaysTheNextStep(@TempDir Path dir) throws Exception {
        try (var office = DistrictWithAnswers.empty(dir)) {
            browser.visit(office.address());
            browser.logIn(office.password());
            browser.open("/?lang=zh-CN");

            assertThat(browser.text(".standing.begin"))
                    .contains("已完成")
                    .contains("kiosk enrol --data DIR --server " + office.address());
            assertThat(browser.text(".surveys")).contains("还没有答卷");
            assertThat(browser.text("main")).contains("还没有触摸屏");

            browser.follow(".survey a");
            assertThat(browser.text(".empty")).contains("还没有至少 10 份");
        }
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }
}
