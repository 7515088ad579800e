package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.yimi.content.survey.AgeBand;

/** The console without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    private static final String CONTENT_HAS_FOCUS = "return document.activeElement === document.querySelector('#content')";

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

    @Test
    void fromTheLoginToTheResultsWithoutFlaggedSessions() throws Exception {
        browser.visit(district.address());
        browser.open("/login");

        browser.tabTo("input[name=account]");
        browser.type("admin");
        browser.type(Keys.TAB);
        browser.type(district.password());
        browser.type(Keys.TAB);
        assertThat(browser.hasFocus("main form button")).isTrue();
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitPath("/");
        browser.tabTo(".survey a[href='/surveys/our-park/1']");
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitPath("/surveys/our-park/1");
        browser.tabTo(".scopes a:last-child");
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitText(".scopes [aria-current]", "不算带标记的");

        assertThat(browser.text("h1")).isEqualTo("我们的公园");
    }

    @Test
    void theFirstTabLeadsPastTheHeader() throws Exception {
        browser.visit(district.address());
        browser.logIn(district.password());
        browser.open(district.resultsPath(AgeBand.B, "all"));

        browser.tabTo(".skip");
        assertThat(browser.find(".skip").getRect().getX()).isNotNegative();
        assertThat(browser.showsFocus()).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitTrue(CONTENT_HAS_FOCUS);
        browser.type(Keys.TAB);

        assertThat(browser.hasFocus(".back a")).isTrue();
    }
}
