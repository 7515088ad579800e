package org.yimi.packaging.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.StillCode;
import org.yimi.kiosk.optical.Film;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;

/** Leaves pictures of every screen in the folder that {@code -Dscreens=DIR} names, else in target/screens/console. */
class CollectorOnScreensTest {
    private static final Path PICTURES = Path.of(System.getProperty("screens", "target/screens/console"));

    /** Texts that stick out of their box, buttons that a thumb misses, and more than one screen where all has to be seen at once. */
    private static final String AMISS = """
            const all = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('svg, .unseen'));
            const wide = all.filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline');
            const small = all.filter(e => e.matches('button') && e.offsetHeight < 40);
            const long = ['scan', 'receipt', 'done', 'notice', 'refusal'].includes(document.querySelector('main').className)
              && document.documentElement.scrollHeight > innerHeight ? [document.body] : [];
            return [...wide, ...small, ...long].map(e => e.tagName + '.' + e.className + ': ' + e.innerText.slice(0, 40)).join('; ');""";

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

    @Test
    void everyScreenOfACollectionFitsAPhone() throws Exception {
        var video = dir.resolve("film.y4m");
        try (var one = kiosk("one", 60);
                var other = kiosk("other", 25)) {
            FakeCamera.record(new Film(List.of(one.export(), other.export()), Preset.FAST), video);
            try (var phone = Phone.before(video, office.address())) {
                phone.prepare();
                look(phone, "start-empty");
                office.stop();
                phone.tap("开始扫描");
                phone.awaitText(".transfers .whole b", "✓");
                phone.picture(PICTURES.resolve("collect-scanning-412-zh.png"));
                phone.awaitText(".done h2", "已存好，有网络时自动送出");
                look(phone, "done-saved");
                phone.tap("回到开始");
                phone.awaitScreen("start");
                look(phone, "start-waiting");
                office.start();
                phone.awaitText(".card.good h2", "办公室收到了，给一体机看回执");
                look(phone, "start-receipts");
                phone.tap("已送达");
                look(phone, "start-delivered");
                phone.tapFirst("再要一次回执");
                phone.awaitScreen("done");
                phone.picture(PICTURES.resolve("collect-done-412-zh.png"));
                phone.awaitScreen("receipt");
                look(phone, "receipt");
            }
        }
    }

    @Test
    void everyScreenOfSomethingAmissFitsAPhone() throws Exception {
        var video = dir.resolve("wall.y4m");
        FakeCamera.recordNothing(video);
        try (var kiosk = kiosk("kiosk", 0);
                var phone = Phone.before(video, office.address())) {
            phone.prepare();
            phone.tap("开始扫描");
            phone.awaitText(".hint", "靠近一点，让码占满方框");
            look(phone, "scanning-nothing");
            phone.awaitText(".hint", "拿稳，屏幕不要反光");
            office.revoke(kiosk.id());
            phone.open("/q#" + StillCode.write(kiosk.export()));
            phone.awaitScreen("refusal");
            look(phone, "refused");
            phone.tap("回到开始");
            phone.awaitScreen("start");
            phone.tap("从手机里删除");
            phone.awaitText(".sure p", "真的删除吗？一体机里还留着。");
            look(phone, "start-refused");
            phone.open("/q#1");
            phone.awaitScreen("notice");
            look(phone, "not-a-code");
        }
        try (var phone = new Phone(office.address(), List.of())) {
            phone.prepare();
            phone.tap("开始扫描");
            phone.awaitScreen("notice");
            look(phone, "no-camera");
        }
        try (var phone = new Phone(office.address(), List.of(Phone.WECHAT))) {
            phone.open("/collect");
            phone.awaitScreen("alone");
            look(phone, "wechat");
        }
    }

    private static void look(Phone phone, String screen) throws Exception {
        for (var other : List.of("English", "中文")) {
            for (var size : List.of(new int[] {412, 915}, new int[] {360, 780})) {
                phone.hold(size[0], size[1]);
                var name = "collect-" + screen + "-" + size[0] + (other.equals("English") ? "-zh" : "-en");
                phone.picture(PICTURES.resolve(name + ".png"));
                assertThat(phone.run(AMISS)).as(name).isEmpty();
            }
            phone.tap(other);
            phone.awaitChange("#language", other);
        }
        phone.hold(412, 915);
    }
}
