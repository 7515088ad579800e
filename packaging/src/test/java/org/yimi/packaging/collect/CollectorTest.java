package org.yimi.packaging.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.kiosk.optical.Film;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;

/** From the kiosk's screen by a phone to the office, and back with the receipt. */
class CollectorTest {
    @TempDir
    private Path dir;

    private TestServer office;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private TestKiosk kiosk(String name, int children) throws Exception {
        return TestKiosk.visited(dir.resolve(name), office, children);
    }

    private Path filmOf(Preset preset, Bytes... bundles) throws Exception {
        var video = dir.resolve("film.y4m");
        FakeCamera.record(new Film(List.of(bundles), preset), video);
        return video;
    }

    @Test
    void whatTheKioskShowsReachesTheOfficeByAPhoneAndIsDeletedAfterItsReceipt() throws Exception {
        try (var kiosk = kiosk("kiosk", 12);
                var phone = Phone.before(filmOf(Preset.USUAL, kiosk.export()), office.address())) {
            phone.prepare();
            phone.tap("开始扫描");
            var receipt = phone.receipt(dir);

            assertThat(office.contents()).hasSize(12);
            assertThat(kiosk.takes(receipt)).isEqualTo(12);
            phone.tap("扫好了");
            phone.awaitScreen("start");
            assertThat(phone.text("main")).contains("已送达：1 份").doesNotContain("出示回执");
            assertThat(phone.text("footer")).contains("一体机里还留着全部内容");
            assertThat(kiosk.runsForDays(29)).isZero();
            assertThat(kiosk.runsForDays(1)).isEqualTo(12);
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void severalBundlesInTurnAreReadAtOnceAndEachKioskGetsItsReceipt() throws Exception {
        try (var one = kiosk("one", 6);
                var other = kiosk("other", 3);
                var phone = Phone.before(filmOf(Preset.FAST, one.export(), other.export()), office.address())) {
            phone.prepare();
            phone.tap("开始扫描");
            var first = phone.receipt(dir);
            var kiosk = phone.text(".which");
            phone.tap("扫好了");
            phone.awaitChange(".which", kiosk);
            var second = phone.receipt(dir);
            phone.tap("扫好了");
            phone.awaitScreen("start");

            assertThat(office.contents()).hasSize(9);
            assertThat(List.of(first, second)).doesNotHaveDuplicates();
            assertThat(phone.text("main")).contains("已送达：2 份");
        }
    }

    @Test
    void withTheOfficeAwayItIsKeptAndDeliveredByItselfOnceTheOfficeIsBack() throws Exception {
        try (var kiosk = kiosk("kiosk", 5);
                var phone = Phone.before(filmOf(Preset.USUAL, kiosk.export()), office.address())) {
            phone.prepare();
            office.stop();
            phone.tap("开始扫描");
            phone.awaitText(".done h2", "已存好，有网络时自动送出");

            office.start();

            assertThat(kiosk.takes(phone.receipt(dir))).isEqualTo(5);
            assertThat(office.contents()).hasSize(5);
        }
    }

    @Test
    void aPreparedPhoneOpensThePageAndKeepsWhatItReadWithoutAnyNetwork() throws Exception {
        try (var kiosk = kiosk("kiosk", 4);
                var phone = Phone.before(filmOf(Preset.USUAL, kiosk.export()), office.address())) {
            phone.prepare();
            office.stop();
            phone.prepare();
            phone.tap("开始扫描");
            phone.awaitText(".done h2", "已存好，有网络时自动送出");
            phone.prepare();
            assertThat(phone.text("main")).contains("等着上传：1 份");

            office.start();
            phone.tap("现在上传");

            phone.awaitText(".card.good h2", "办公室收到了，给一体机看回执");
            phone.tap("出示回执");
            assertThat(kiosk.takes(phone.receipt(dir))).isEqualTo(4);
        }
    }
}
