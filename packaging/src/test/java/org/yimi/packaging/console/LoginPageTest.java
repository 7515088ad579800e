package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.yimi.packaging.circle.TestServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginPageTest {
    private TestServer office;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        office = DistrictWithAnswers.empty(dir);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.at(office.address());
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneLeadsToTheOverview() throws Exception {
        browser.logIn("not-" + office.password());
        assertThat(browser.path()).isEqualTo("/login");
        assertThat(browser.text("[role=alert]")).contains("账号或密码不对");

        browser.logIn(office.password());

        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.text("main")).contains("试验区").contains("总览");
    }

    @Test
    void aPageBehindTheLoginSendsToTheLogin() {
        browser.open("/surveys/our-park/1");

        assertThat(browser.path()).isEqualTo("/login");
        assertThat(browser.text("h1")).isEqualTo("登录");
    }

    @Test
    void everythingFromTheLoginToTheResultsCanBeDoneWithTheKeyboard() throws Exception {
        browser.open("/login");

        browser.tabTo("input[name=account]");
        browser.type("admin");
        browser.type(Keys.TAB);
        browser.type(office.password());
        browser.type(Keys.TAB);
        assertThat(browser.hasFocus("main form button")).isTrue();
        browser.type(Keys.ENTER);
        browser.awaitPath("/");
        browser.tabTo(".survey a");
        browser.type(Keys.ENTER);
        browser.awaitPath("/surveys/our-park/1");

        assertThat(browser.text("h1")).isEqualTo("我们的公园");
    }

    @Test
    void enterInThePasswordFieldLogsIn() throws Exception {
        browser.open("/login");
        browser.tabTo("input[name=account]");
        browser.type("admin");
        browser.tabTo("input[name=password]");

        browser.type(office.password() + Keys.ENTER);

        browser.awaitPath("/");
    }

    @Test
    void afterLoggingOutTheBackButtonShowsTheLogin() throws Exception {
        browser.logIn(office.password());
        browser.open("/surveys/our-park/1");

        browser.follow(".logout button");
        browser.awaitPath("/login");
        browser.back();

        browser.awaitPath("/login");
        assertThat(browser.text("h1")).isEqualTo("登录");
        browser.open("/");
        assertThat(browser.path()).isEqualTo("/login");
    }
}
