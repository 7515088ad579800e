package org.yimi.packaging.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.optical.StillCode;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;

/** What becomes of a bundle in a phone. Bundles come by still codes, which need no camera. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarriedBundlesTest {
    private Path dir;
    private TestServer office;
    private TestKiosk kiosk;
    private Phone phone;
    private int kiosks;

    @BeforeAll
    void startOffice(@TempDir Path dir) throws Exception {
        this.dir = dir;
        office = new TestServer(dir).start();
    }

    @AfterAll
    void stopOffice() {
        office.close();
    }

    @BeforeEach
    void start() throws Exception {
        kiosk = TestKiosk.enrolled(dir.resolve("kiosk-" + ++kiosks), office);
        phone = new Phone(office.address(), List.of());
    }

    @AfterEach
    void stop() {
        phone.close();
        kiosk.close();
    }

    /** The address that the camera app reads from a small export. */
    private String still() {
        return "/q#" + StillCode.write(kiosk.export());
    }

    @Test
    void aSmallBundleComesAsAStillCodeAndItsReceiptGoesBack() throws Exception {
        phone.open(still());

        kiosk.takes(phone.receipt(dir));
        assertThat(phone.path()).isEqualTo("/collect");
        phone.tap("扫好了");
        phone.awaitScreen("start");
        assertThat(phone.text("main")).contains("已送达：1 份");
        assertThat(phone.complaints()).isEmpty();
    }

    @Test
    void aStillCodeThatIsNoneIsNotKept() {
        phone.open("/q#1234567890123456789");

        phone.awaitText("h1", "这个码读不出来");
        phone.tap("回到开始");
        phone.awaitScreen("start");
        assertThat(phone.text("main")).contains("手机里没有要送的内容");
    }

    @Test
    void theSameBundleAgainShowsItsReceiptAgain() throws Exception {
        var address = still();
        phone.open(address);
        var first = phone.receipt(dir);
        phone.tap("扫好了");
        phone.awaitScreen("start");

        phone.open("/collect");
        phone.open(address);

        assertThat(phone.receipt(dir)).isEqualTo(first);
        phone.tap("扫好了");
        phone.awaitScreen("start");
        assertThat(phone.text("main")).contains("已送达：1 份");
    }

    @Test
    void aLostReceiptIsAskedForAgain() throws Exception {
        phone.open(still());
        phone.receipt(dir);
        phone.tap("扫好了");
        phone.awaitScreen("start");

        phone.tap("已送达：1 份");
        phone.tap("再要一次回执");

        kiosk.takes(phone.receipt(dir));
    }

    @Test
    void aBundleThatTheOfficeRefusesIsExplainedAndKeptUntilSomebodyDeletesIt() throws Exception {
        var address = still();
        office.revoke(kiosk.id());

        phone.open(address);

        phone.awaitText("h1", "办公室没有收下");
        assertThat(phone.text("main")).contains("登记已经结束").contains("代码：revoked").contains("联系办公室");
        phone.tap("回到开始");
        phone.awaitScreen("start");
        assertThat(phone.text(".card.bad")).contains("办公室没有收下：1 份").contains("revoked");
        phone.tap("从手机里删除");
        phone.awaitText(".sure p", "真的删除吗？一体机里还留着。");
        phone.tap("不删");
        phone.tap("从手机里删除");
        phone.tap("删除");
        phone.awaitText(".empty", "手机里没有要送的内容。");
    }

    @Test
    void aPhoneThatIsFullSaysSoAndPretendsNothing() {
        phone.prepare();
        phone.room(1);

        phone.open(still());

        phone.awaitText("h1", "没有存下来");
        assertThat(phone.text("main")).contains("手机的存储满了");
        phone.tap("回到开始");
        phone.awaitScreen("start");
        assertThat(phone.text("main")).doesNotContain("等着上传").doesNotContain("已送达");
    }

    @Test
    void twoOpenPagesShowTheSameAndDeliverOnce() throws Exception {
        phone.open("/collect");
        phone.awaitScreen("start");
        phone.run("window.open('/collect')");

        phone.open(still());

        kiosk.takes(phone.receipt(dir));
        assertThat(phone.complaints()).isEmpty();
    }
}
