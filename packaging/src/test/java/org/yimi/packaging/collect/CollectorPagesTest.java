package org.yimi.packaging.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.packaging.circle.TestServer;

/** What a phone shows that carries nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectorPagesTest {
    private TestServer office;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void withoutACameraItSaysWhatToDo() {
        try (var phone = new Phone(office.address(), List.of())) {
            phone.prepare();

            phone.tap("开始扫描");

            phone.awaitText("h1", "镜头打不开");
            assertThat(phone.text("main")).containsAnyOf("没有找到镜头", "没有允许");
            phone.tap("返回");
            phone.awaitScreen("start");
        }
    }

    @Test
    void theLanguageChangesOnTheSpotAndStays() {
        try (var phone = new Phone(office.address(), List.of())) {
            phone.prepare();

            phone.tap("English");

            phone.awaitText("main .huge", "Start scanning");
            assertThat(phone.text("footer")).contains("The kiosk still keeps everything");
            assertThat(phone.run("return document.documentElement.lang;")).isEqualTo("en");
            phone.open("/collect");
            phone.awaitText("main .huge", "Start scanning");
            phone.tap("中文");
            phone.awaitText("main .huge", "开始扫描");
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void insideWeChatItOnlyAsksForABrowser() {
        try (var weChat = new Phone(office.address(), List.of(Phone.WECHAT))) {
            weChat.open("/collect");

            weChat.awaitText("h1", "请用浏览器打开");
            assertThat(weChat.text("main")).contains("右上角").contains("在浏览器打开").doesNotContain("开始扫描");
            assertThat(weChat.run("return navigator.serviceWorker.controller === null;")).isEqualTo("true");
            weChat.tap("English");
            weChat.awaitText("h1", "Please open this in a browser");
            assertThat(weChat.complaints()).isEmpty();
        }
    }
}
