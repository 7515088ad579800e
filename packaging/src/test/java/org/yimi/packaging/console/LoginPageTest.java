package org.yimi.packaging.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.yimi.packaging.circle.TestServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginPageTest {
    private TestServer office;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        office = DistrictWithAnswers.empty(dir);
        browser = Browser.at(office.address());
    }

    @AfterAll
    void stop() {
        browser.close();
        office.close();
    }

    @BeforeEach
    void forget() {
        browser.visit(office.address());
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
    @Order(Integer.MAX_VALUE)
    void afterThreeWrongPasswordsANameHasToWaitWhetherItExistsOrNot() {
        for (var name : List.of("admin", "nobody-of-that-name")) {
            for (var tries = 0; tries < 3; tries++) browser.logIn(name, "wrong");
            assertThat(browser.text("[role=alert]")).contains("账号或密码不对");

            // the wait doubles, so that sooner or later a try comes too soon however slow the machine is
            for (var tries = 0; tries < 8 && !browser.text("[role=alert]").contains("秒"); tries++)
                browser.logIn(name, "wrong");

            assertThat(browser.text("[role=alert]")).matches("(?s).*请等 [1-9][0-9]* 秒再试.*");
            assertThat(browser.find("input[name=account]").getDomProperty("value")).isEqualTo(name);
        }
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
